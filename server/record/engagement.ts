import { groupBy } from '../../graph-schema/groupBy.ts'
import {
  type Attendance,
  type Basis,
  type MeetingKind,
  type Role,
  type Side,
  type Status,
  stakeholderSides,
} from '../../graph-schema/terms.ts'
import type { MeetingKnown } from './meetingKnown.ts'
import { best, type Part, partsOf, sideOf } from './partsOf.ts'

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
    properties: { ...together(ways, meeting.status), ...shared },
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

/**
 * Several ways of taking part are one link: the surest attendance, the leading role. Only those that count say whether
 * it is inferred: stated apologies do not make an inferred presence a stated one.
 */
function together(ways: readonly Part[], status: Status) {
  const present = ways.filter((way) => tookPart(way, status))
  const telling = present.length > 0 ? present : ways
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
    inferred: telling.every((way) => way.inferred),
    ...(telling.every((way) => way.inferred || way.sideInferred) && telling.some((way) => way.sideInferred)
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
