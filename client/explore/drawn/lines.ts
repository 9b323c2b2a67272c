import type { GraphMeeting } from '../../../graph-schema/api/explore.ts'
import { type Bundle, type DrawnMeeting, isInferred, type Ray } from './Drawn.ts'
import { groupBy } from './groupBy.ts'

type Line = { a: string; b: string; meeting: GraphMeeting; inferred: boolean }

/** Each pair of those who met, and each of them with each drawn area it was about, once for each meeting. */
function linesOf({ meeting, ends, about }: DrawnMeeting): Line[] {
  const met = ends.flatMap((a, index) => ends.slice(index + 1).map((b) => [a, b] as const))
  const subjects = ends.flatMap((a) => about.map((b) => [a, b] as const))
  return [...met, ...subjects].map(([a, b]) => ({ a, b, meeting, inferred: pairInferred(meeting, a, b) }))
}

const pairInferred = (meeting: GraphMeeting, a: string, b: string) =>
  isInferred(meeting.basis) ||
  meeting.parties.some(({ id, basis }) => (id === a || id === b) && isInferred(basis))

export function toBundles(meetings: readonly DrawnMeeting[]): Bundle[] {
  const lines = meetings.filter(({ as }) => as === 'edge').flatMap(linesOf)
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

export const toRays = (meetings: readonly DrawnMeeting[]): Ray[] =>
  meetings
    .filter(({ as }) => as === 'node')
    .flatMap(({ meeting, ends, about }) => [
      ...ends.map((end) => toRay(meeting, end, false)),
      ...about.map((end) => toRay(meeting, end, true)),
    ])

const toRay = (meeting: GraphMeeting, end: string, about: boolean): Ray => ({
  id: [meeting.id, end].join('~'),
  meeting: meeting.id,
  end,
  status: meeting.status,
  about,
  inferred:
    isInferred(meeting.basis) || meeting.parties.some(({ id, basis }) => id === end && isInferred(basis)),
})
