import type { GraphMeeting } from '../../../graph-schema/api/explore.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import { citationsTogether } from './citations.ts'
import { type Bundle, type DrawnLink, type DrawnMeeting, isInferred, type Ray } from './Drawn.ts'

/** Under which id something is drawn: its own, or that of the closed group it is in. */
export type ShownAs = (id: string) => string
const itself: ShownAs = (id) => id

type Line = { a: string; b: string; meeting: GraphMeeting; inferred: boolean }

const distinct = (ids: readonly string[], shownAs: ShownAs) => [...new Set(ids.map(shownAs))].sort()

/** Each pair of those who met, and each of them with each drawn area it was about, once for each meeting. */
const linesOf =
  (shownAs: ShownAs) =>
  (drawn: DrawnMeeting): Line[] => {
    const [ends, about] = [distinct(drawn.ends, shownAs), distinct(drawn.about, shownAs)]
    const met = ends.flatMap((a, index) => ends.slice(index + 1).map((b) => [a, b] as const))
    const subjects = ends.flatMap((a) => about.filter((b) => b !== a).map((b) => [a, b] as const))
    const isGuess = inferredEnds(drawn, shownAs)
    const { meeting } = drawn
    return [...met, ...subjects].map(([a, b]) => ({ a, b, meeting, inferred: isGuess(a) || isGuess(b) }))
  }

/** An end is inferred where every party drawn there is; every end, where the meeting itself is. */
function inferredEnds({ meeting, ends }: DrawnMeeting, shownAs: ShownAs): (end: string) => boolean {
  if (isInferred(meeting.basis)) return () => true
  const guesses = new Set(meeting.parties.filter(({ basis }) => isInferred(basis)).map(({ id }) => id))
  const stated = new Set(ends.filter((id) => !guesses.has(id)).map(shownAs))
  return (end) => ends.some((id) => guesses.has(id) && shownAs(id) === end) && !stated.has(end)
}

export function toBundles(meetings: readonly DrawnMeeting[], shownAs: ShownAs = itself): Bundle[] {
  const lines = meetings.filter(({ as }) => as === 'edge').flatMap(linesOf(shownAs))
  const bundles = groupBy(lines, ({ a, b, meeting }) => [a, b, meeting.status].join('~'))
  return [...bundles].flatMap(([id, [first, ...rest]]) => (first ? [toBundle(id, first, rest)] : []))
}

const toBundle = (id: string, first: Line, rest: readonly Line[]): Bundle => ({
  id,
  a: first.a,
  b: first.b,
  status: first.meeting.status,
  meetings: [first, ...rest].map(({ meeting }) => meeting),
  inferred: [first, ...rest].every(({ inferred }) => inferred),
})

export const toRays = (meetings: readonly DrawnMeeting[], shownAs: ShownAs = itself): Ray[] =>
  meetings
    .filter(({ as }) => as === 'node')
    .flatMap((drawn) => {
      const isGuess = inferredEnds(drawn, shownAs)
      const ends = distinct(drawn.ends, shownAs)
      const about = distinct(drawn.about, shownAs).filter((area) => !ends.includes(area))
      return [
        ...ends.map((end) => toRay(drawn.meeting, end, false, isGuess(end))),
        ...about.map((end) => toRay(drawn.meeting, end, true, isInferred(drawn.meeting.basis))),
      ]
    })

const toRay = (meeting: GraphMeeting, end: string, about: boolean, inferred: boolean): Ray => ({
  id: [meeting.id, end].join('~'),
  meeting: meeting.id,
  end,
  status: meeting.status,
  about,
  inferred,
})

/** Links with the ends they are drawn at: those of one type between the same two are one line. */
export function sumLinks(links: readonly DrawnLink[], shownAs: ShownAs): DrawnLink[] {
  const drawn = links
    .map((link) => ({ link, from: shownAs(link.from), to: shownAs(link.to) }))
    .filter(({ from, to }) => from !== to)
  const lines = groupBy(drawn, ({ link, from, to }) => [link.type, from, to].join('~'))
  return [...lines].flatMap(([id, [first, ...rest]]) => {
    if (!first) return []
    const { link, from, to } = first
    if (link.id === id) return [link]
    return [sumOf(id, from, to, [link, ...rest.map((other) => other.link)])]
  })
}

function sumOf(id: string, from: string, to: string, sums: readonly DrawnLink[]): DrawnLink {
  const [first] = sums
  if (!first) throw new Error(`sumOf: no link for ${id}`)
  const { type, reads } = first
  const guess = sums.every(({ basis }) => isInferred(basis))
  const detail = sums.length > 1 ? `${sums.length} links` : first.detail
  return {
    id,
    from,
    to,
    type,
    reads,
    basis: guess ? 'inferred' : 'stated',
    sums,
    ...citationsTogether(sums),
    ...(detail ? { detail } : {}),
  }
}
