import type { RecordedMeeting } from '../../../graph-schema/api/meetingRecord.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { JsonObject } from '../../../graph-schema/json.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import type { MeetingEntry } from './requireMeeting.ts'
import { partyId } from './requireMeeting.ts'

type Taking = NonNullable<MeetingEntry['parties']>[number]

/** The document of each citation by id with its date, registers apart; undefined where it has no date to count. */
export type DateOf = (citation: Citation) => string | undefined

/** The fields of the meeting that what happened changes: its status joins the history, what was known stays. */
export const meetingFields = (
  entry: MeetingEntry,
  recorded: RecordedMeeting,
  rests: { citation: Citation; added: ReadonlyMap<string, EntryRef>; dateOf: DateOf },
): JsonObject => ({
  status: recorded.status,
  statuses: [
    ...statusesBefore(entry, recorded.known, rests.dateOf),
    { status: recorded.status, known: recorded.known, basis: 'stated', citations: [rests.citation] },
  ],
  parties: partiesAfter(entry, recorded.parties, {
    citation: rests.citation,
    isPerson: (id) => rests.added.get(id)?.type === 'person',
  }),
  citations: [...(entry.citations ?? []), rests.citation],
  ...(recorded.kind ? { kind: recorded.kind } : {}),
  ...(recorded.held && recorded.status === 'held'
    ? { when: { from: recorded.held, to: recorded.held, precision: 'day' } }
    : {}),
  ...(recorded.summary === undefined ? {} : { summary: recorded.summary || null }),
})

/** What was known before, each with the citations it rested on then; a status without a history becomes one. */
export function statusesBefore(entry: MeetingEntry, known: string, dateOf: DateOf): JsonObject[] {
  const own = entry.citations ?? []
  const statuses = entry.statuses?.length ? entry.statuses : withoutHistory(entry, known, dateOf)
  return statuses.map((one) => ({ ...one, citations: one.citations?.length ? one.citations : own }))
}

function withoutHistory({ status, citations = [] }: MeetingEntry, known: string, dateOf: DateOf) {
  if (!status) return []
  const since = citations.flatMap((citation) => dateOf(citation) ?? []).toSorted()[0]
  return [{ status, known: since && since < known ? since : known, citations }]
}

/**
 * Who was there: each party expected keeps where it was named and cites also what says whether it came. A party said
 * to have come did so by that source, however it was inferred that it would.
 */
export function partiesAfter(
  entry: MeetingEntry,
  parties: RecordedMeeting['parties'],
  { citation, isPerson }: { citation: Citation; isPerson: (id: string) => boolean },
): JsonObject[] {
  const told = new Map(parties.map((party) => [party.party, party]))
  const before = (entry.parties ?? []).map((taking): JsonObject => {
    const now = told.get(partyId(taking))
    return now && now.attendance !== taking.attendance
      ? { ...withAttendance(taking, now.attendance), citations: [...citedBy(taking, entry), citation] }
      : { ...taking, citations: citedBy(taking, entry) }
  })
  const there = new Set((entry.parties ?? []).map(partyId))
  const after = parties
    .filter(({ party }) => !there.has(party))
    .map(
      ({ party, attendance, as, onBehalfOf }): JsonObject => ({
        [isPerson(party) ? 'person' : 'organisation']: party,
        as: as ?? 'participant',
        attendance,
        onBehalfOf,
        basis: 'stated',
        citations: [citation],
      }),
    )
  return [...before, ...after]
}

function withAttendance(taking: Taking, attendance: Taking['attendance']): JsonObject {
  if (attendance === 'not-recorded') return { ...taking, attendance }
  const { because, ...rest } = taking
  return { ...rest, attendance, basis: 'stated' }
}

const citedBy = (taking: Taking, entry: MeetingEntry): Citation[] =>
  taking.citations?.length ? taking.citations : (entry.citations ?? [])
