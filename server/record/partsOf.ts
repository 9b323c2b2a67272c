import { groupBy } from '../../graph-schema/groupBy.ts'
import { type Attendance, type Basis, type Role, Side } from '../../graph-schema/terms.ts'
import type { PartyKnown, PostKnown } from './meetingKnown.ts'

/** One way in which a party, a body or a person, took part in a meeting. */
export type Part = {
  party: string
  side: Side | undefined
  as: Role | undefined
  attendance: Attendance
  via: string | undefined
  inferred: boolean
  /** A person's side, where every body that gives it is one they act for by an inferred post. */
  sideInferred?: boolean
}

const inferred = (basis: Basis | null | undefined) => basis === 'inferred'

/** The ways in which a party as written takes part: itself, and the bodies it acts for. */
export function partsOf(party: PartyKnown, from: string | undefined, to: string | undefined): Part[] {
  const own = {
    party: party.id,
    as: party.as ?? undefined,
    attendance: party.attendance ?? 'not-recorded',
    via: undefined,
    inferred: inferred(party.basis),
  }
  if (!party.person) return [{ ...own, side: party.side ?? undefined }, ...actedFor(party, own)]
  if (party.self) return [{ ...own, side: 'external' }]
  const bodies = bodiesOf(party, from, to)
  const through = bodies.map((body) => ({
    ...own,
    party: body.id,
    side: body.side ?? undefined,
    via: party.id,
    inferred: own.inferred || inferred(body.basis),
  }))
  const side = sideOf(through)
  const sideInferred = through.filter((way) => way.side === side).every((way) => way.inferred)
  return [{ ...own, side, ...(side && sideInferred ? { sideInferred } : {}) }, ...through]
}

/** A body that speaks for another is there itself, and the other through it. */
const actedFor = ({ id, behalf }: PartyKnown, own: Omit<Part, 'side'>): Part[] =>
  behalf && behalf.id !== id ? [{ ...own, party: behalf.id, side: behalf.side ?? undefined, via: id }] : []

/** The bodies a person acts for: the one said, else those of posts then held, government ones alone if any is. */
function bodiesOf(party: PartyKnown, from: string | undefined, to: string | undefined) {
  if (party.behalf) return [{ ...party.behalf, basis: undefined }]
  const held = party.posts.filter((post) => overlaps(post, from, to))
  const government = held.filter((post) => post.side === 'government')
  const acting = government.length > 0 ? government : held
  const inOrder = acting.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...groupBy(inOrder, (post) => post.id).values()].flatMap((posts) => {
    const stated = posts.find((post) => !inferred(post.basis))
    return stated ? [stated] : posts.slice(0, 1)
  })
}

const overlaps = (post: PostKnown, from: string | undefined, to: string | undefined) =>
  (!post.from || !to || post.from <= to) && (!post.to || !from || post.to >= from)

/** Acting for several bodies at once, a person acts first of all for government. */
export const sideOf = (ways: readonly Part[]) =>
  best(
    Side.options,
    ways.flatMap((way) => way.side ?? []),
  )

/** The first of an order that is among the values. */
export const best = <T>(order: readonly T[], values: readonly T[]) =>
  order.find((value) => values.includes(value))
