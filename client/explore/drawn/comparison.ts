import type { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import type { Graph, GraphMeeting } from '../../../graph-schema/api/explore.ts'
import type { Period } from '../../../graph-schema/days.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import type { When } from '../../../graph-schema/record.ts'
import type { Status } from '../../../graph-schema/terms.ts'
import { sortableWhen } from '../../design/dates.ts'
import type { DrawnMeeting } from './Drawn.ts'

/** Who met in one period and not in another. */

export const changes = ['new', 'continuing', 'not-recorded'] as const
export type Change = (typeof changes)[number]

/** Of one party in one period: its meetings, and when the latest that has a date was. */
export type MetRecord = { readonly meetings: number; readonly last?: When | undefined }
export type PartyChange = {
  readonly id: string
  readonly change: Change
  readonly later: MetRecord
  readonly earlier: MetRecord
}

/** One of the two periods as it was answered. */
export type Answered = {
  readonly period: Period
  readonly graph: Graph
  readonly evidence: EvidenceStatement
}

export type Comparison = {
  readonly later: ComparedPeriod
  readonly earlier: ComparedPeriod
  /** Only meetings of these statuses count. */
  readonly statuses: readonly Status[]
  readonly parties: readonly PartyChange[]
  /** Whose meetings alone are compared: not one of those met in them. */
  readonly of?: string | undefined
  /** Of the period that is not drawn: whose side people with no meeting this time are on. */
  readonly notDrawn: readonly GraphMeeting[]
}
export type ComparedPeriod = {
  readonly period: Period
  readonly evidence: EvidenceStatement
  /** Meetings beyond what one answer holds, which are not counted. */
  readonly uncounted: number
}

/** Held meetings count, unless the filters say which do. */
export const countedStatuses = (status: readonly Status[] | undefined): readonly Status[] =>
  status ?? ['held']

const nothing: MetRecord = { meetings: 0 }

/** Each party that met in either period, once. A meeting that touches both periods counts in both. */
export function comparePeriods(
  later: readonly DrawnMeeting[],
  earlier: readonly DrawnMeeting[],
  statuses: readonly Status[],
): PartyChange[] {
  const [now, before] = [recordsOf(later, statuses), recordsOf(earlier, statuses)]
  return [...new Set([...now.keys(), ...before.keys()])].sort().map((id) => ({
    id,
    change: before.has(id) ? (now.has(id) ? 'continuing' : 'not-recorded') : 'new',
    later: now.get(id) ?? nothing,
    earlier: before.get(id) ?? nothing,
  }))
}

/** A body counts where it took part through someone drawn, too: it would else seem gone when its minister comes. */
function recordsOf(meetings: readonly DrawnMeeting[], statuses: readonly Status[]): Map<string, MetRecord> {
  const counted = meetings.filter(({ meeting }) => statuses.includes(meeting.status))
  const parts = counted.flatMap(({ meeting: { parties, when } }) =>
    [...new Set(parties.map(({ id }) => id))].map((id) => ({ id, when })),
  )
  return new Map([...groupBy(parts, ({ id }) => id)].map(([id, own]) => [id, recordOf(own)]))
}

const recordOf = (parts: readonly { when: When }[]): MetRecord => ({
  meetings: parts.length,
  last: parts
    .map(({ when }) => when)
    .filter((when) => sortableWhen(when) !== '')
    .toSorted((a, b) => sortableWhen(a).localeCompare(sortableWhen(b)))
    .at(-1),
})

const hasEvidence = ({ evidence }: ComparedPeriod) => evidence.documents > 0 || evidence.loaded.length > 0

/** Where nothing is loaded for a period, that no meeting is recorded in it tells of no change. */
export const isChange = (comparison: Comparison, change: Change): boolean =>
  change === 'continuing' || hasEvidence(change === 'new' ? comparison.earlier : comparison.later)

const words = {
  new: ['new', 'no evidence for the earlier period'],
  continuing: ['continuing', 'continuing'],
  'not-recorded': ['not recorded this time', 'no evidence for the later period'],
} as const satisfies { [C in Change]: readonly [string, string] }

/** How a party is marked, in picture, key and tables alike. */
export const changeWords = (comparison: Comparison, change: Change): string =>
  words[change][isChange(comparison, change) ? 0 : 1]

export const changeOf = (comparison: Comparison | undefined, id: string): Change | undefined =>
  comparison?.parties.find((party) => party.id === id)?.change
