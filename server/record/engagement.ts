import { groupBy } from '../../graph-schema/groupBy.ts'
import {
  type Attendance,
  type Basis,
  type MeetingKind,
  type Role,
  Side,
  type Status,
  stakeholderSides,
} from '../../graph-schema/terms.ts'

/** A meeting as it was known on some date. */
export type MeetingKnown = {
  id: string
  kind: MeetingKind
  from: string | null
  to: string | null
  /** The date of its earliest document, which an undated meeting uses. */
  documented: string | null
  status: Status
  /** The status, or the meeting itself, is inferred. */
  statusInferred?: boolean
  /** Harm areas with all they are part of; those that only inferred claims lead to. */
  areas: string[]
  areasInferred?: string[]
  parties: PartyKnown[]
}

type Body = { id: string; side?: Side | null | undefined }
export type PartyKnown = Body & {
  person: boolean
  as?: Role | null | undefined
  attendance?: Attendance | null | undefined
  basis?: Basis | null | undefined
  /** Acting for themselves; acting for a body, as said. */
  self: boolean
  behalf?: Body | null | undefined
  posts: PostKnown[]
}
type PostKnown = Body & { basis?: Basis | null | undefined } & Period
type Period = { from?: string | null | undefined; to?: string | null | undefined }

/** One derived link: a party's part in a meeting, as a body or as a person, whatever the meeting's status. */
export type Engagement = {
  party: string
  meeting: string
  properties: {
    side?: Side
    as?: Role
    attendance: Attendance
    /** The people through whom a body took part; empty where it took part as itself. */
    via: string[]
    status: Status
    statusInferred?: true
    kind: MeetingKind
    /** The meeting's dates; for an undated one the date of its earliest document. */
    from?: string
    to?: string
    undated?: true
    /** Harm areas with all they are part of; those that only inferred claims lead to. */
    areas: string[]
    areasInferred?: string[]
    /** Stakeholder bodies that took part, a person acting for themselves counted as one. */
    parties: number
    /** Someone of government took part; `inferred` where every way to that needs an inferred claim. */
    government?: Basis
    /** Every way to this party's part needs an inferred claim; every way to its side does. */
    inferred: boolean
    sideInferred?: true
    access: string
  }
}

type Part = {
  party: string
  side: Side | undefined
  as: Role | undefined
  attendance: Attendance
  via: string | undefined
  inferred: boolean
  /** A person's side, where every body that gives it is one they act for by an inferred post. */
  sideInferred?: boolean
}

const attendances: readonly Attendance[] = ['present', 'not-recorded', 'expected', 'apologies']
const roles: readonly Role[] = ['chair', 'host', 'participant', 'observer']

/**
 * The derived links of one meeting (design §1, "Engagement of an organisation"): an organisation takes part as
 * itself, through someone on behalf of it, or, where nothing is said, through a person whose post there overlaps
 * the meeting; only through government posts if any is.
 */
export const engagementsOf = (meeting: MeetingKnown): Engagement[] => {
  const from = meeting.from ?? meeting.to ?? meeting.documented ?? undefined
  const to = meeting.to ?? meeting.from ?? meeting.documented ?? undefined
  const parts = meeting.parties.flatMap((party) => partsOf(party, from, to))
  const present = parts.filter((part) => tookPart(part, meeting.status))
  const shared = {
    status: meeting.status,
    ...(meeting.statusInferred ? { statusInferred: true as const } : {}),
    kind: meeting.kind,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(meeting.from || meeting.to ? {} : { undated: true as const }),
    areas: meeting.areas,
    ...(meeting.areasInferred?.length ? { areasInferred: meeting.areasInferred } : {}),
    parties: stakeholders(present, meeting),
    ...governmentIn(present),
    access: 'open',
  }
  return [...groupBy(parts, (part) => part.party)].map(([party, ways]) => ({
    party,
    meeting: meeting.id,
    properties: { ...together(ways), ...shared },
  }))
}

/** Apologies never takes part; expected only until the meeting is held. */
const tookPart = ({ attendance }: Part, status: Status) =>
  !(attendance === 'apologies' || (attendance === 'expected' && status === 'held'))

function governmentIn(parts: readonly Part[]): { government?: Basis } {
  const government = parts.filter(({ side }) => side === 'government')
  if (government.length === 0) return {}
  return {
    government: government.every((part) => part.inferred || part.sideInferred) ? 'inferred' : 'stated',
  }
}

const inferred = (basis: Basis | null | undefined) => basis === 'inferred'

function partsOf(party: PartyKnown, from: string | undefined, to: string | undefined): Part[] {
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

const overlaps = (post: Period, from: string | undefined, to: string | undefined) =>
  (!post.from || !to || post.from <= to) && (!post.to || !from || post.to >= from)

/** Acting for several bodies at once, a person acts first of all for government. */
const sideOf = (ways: readonly Part[]) =>
  best(
    Side.options,
    ways.flatMap((way) => way.side ?? []),
  )

const best = <T>(order: readonly T[], values: readonly T[]) => order.find((value) => values.includes(value))

/** Several ways of taking part are one link: the surest attendance, the leading role. */
function together(ways: readonly Part[]) {
  const direct = ways.some((way) => way.via === undefined)
  const side = sideOf(ways)
  const as = best(
    roles,
    ways.flatMap((way) => way.as ?? []),
  )
  return {
    ...(side ? { side } : {}),
    ...(as ? { as } : {}),
    attendance:
      best(
        attendances,
        ways.map((way) => way.attendance),
      ) ?? 'not-recorded',
    via: direct ? [] : [...new Set(ways.flatMap((way) => way.via ?? []))].toSorted(),
    inferred: ways.every((way) => way.inferred),
    ...(ways.every((way) => way.inferred || way.sideInferred) && ways.some((way) => way.sideInferred)
      ? { sideInferred: true as const }
      : {}),
  }
}

const isStakeholder = (side: Side | undefined) => stakeholderSides.some((stakeholder) => stakeholder === side)

/** Bodies, not people: two people of one charity are one; who acts for no body counts for themselves. */
function stakeholders(parts: readonly Part[], meeting: MeetingKnown): number {
  const acting = new Set(parts.flatMap((part) => part.via ?? []))
  const people = new Set(meeting.parties.filter((party) => party.person).map((party) => party.id))
  const counted = parts.filter(
    (part) => isStakeholder(part.side) && !(people.has(part.party) && acting.has(part.party)),
  )
  return new Set(counted.map((part) => part.party)).size
}
