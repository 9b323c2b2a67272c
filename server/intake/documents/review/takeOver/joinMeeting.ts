import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { isAwaited } from '../../../../../graph-schema/api/meetingRecord.ts'
import type { Entry } from '../../../../../graph-schema/entry.ts'
import type { JsonObject } from '../../../../../graph-schema/json.ts'
import { Status } from '../../../../../graph-schema/terms.ts'
import type { Proposal } from '../proposals.ts'
import { partyIdOf } from '../referredIds.ts'
import { type Around, harmAreasOf, statusesOf, summaryOf, takingsOf } from './meetingFields.ts'

export type MeetingEntry = Extract<Entry, { type: 'meeting' }>
type Joined = { fields: JsonObject; was: Status; becomes: Status; parties: number }

/** What a document says of a meeting recorded already: its status joins the history, and what was known stays. */
export function joinMeeting(
  recorded: MeetingEntry,
  proposal: Proposal,
  entry: SaidOf<'meeting'>,
  around: Around,
): Joined {
  const was = recorded.statuses?.at(-1)?.status ?? recorded.status ?? 'mentioned'
  const before = history(recorded, around)
  const news = statusesOf(entry, around).filter((one) => !before.some((known) => isSameStatus(known, one)))
  const isNews = news.some(({ status }) => status !== was) || (isAwaited(was) && news.length > 0)
  const statuses = isNews ? [...before, ...news].toSorted(byKnown) : before
  const becomes = Status.safeParse(statuses.at(-1)?.status).data ?? was
  const there = new Set((recorded.parties ?? []).map(partyIdOf))
  const parties = takingsOf(proposal, entry, around.mapping).filter(
    ({ person, organisation }) => !there.has(String(person ?? organisation)),
  )
  const own = recorded.citations ?? []
  const areas = new Set((recorded.harmAreas ?? []).map(({ id }) => id))
  const summary = summaryOf(
    [recorded.summary, entry.summary].filter(Boolean).join(' '),
    around.livedExperience,
  )
  return {
    was,
    becomes,
    parties: parties.length,
    fields: {
      ...(isNews ? { status: becomes, statuses } : {}),
      ...(becomes === 'held' && isSurer(entry, recorded) ? { when: entry.when } : {}),
      // Claims without citations of their own rested on the entry's until now, which is to have another.
      parties: [
        ...(recorded.parties ?? []).map((one) => ({
          ...one,
          citations: one.citations?.length ? one.citations : own,
        })),
        ...parties.map((one) => ({ citations: entry.citations, ...stripped(one) })),
      ],
      harmAreas: [
        ...(recorded.harmAreas ?? []).map((one) => ({
          ...one,
          citations: one.citations?.length ? one.citations : own,
        })),
        ...harmAreasOf(proposal, entry, around.mapping)
          .filter(({ id }) => !areas.has(String(id)))
          .map((one) => ({ citations: entry.citations, ...stripped(one) })),
      ],
      citations: [...own, ...(entry.citations ?? [])],
      ...summary,
    },
  }
}

const stripped = (claim: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== undefined))

/** The same letter, read again, is no news. */
const isSameStatus = (a: JsonObject, b: JsonObject) => a.status === b.status && a.known === b.known

/** What became known last stands, whichever document is reviewed last. */
const byKnown = (a: JsonObject, b: JsonObject) => (String(a.known) < String(b.known) ? -1 : 1)

/** A status without a history becomes one, known since no later than the document. */
function history({ statuses, status, citations }: MeetingEntry, { documentDate }: Around): JsonObject[] {
  if (statuses?.length)
    return statuses.map((one) => ({ ...one, citations: one.citations?.length ? one.citations : citations }))
  return status ? [{ status, known: documentDate, citations }] : []
}

/** The day it was held on is better known than the week it was planned for. */
const isSurer = ({ when }: SaidOf<'meeting'>, recorded: MeetingEntry) =>
  Boolean(when.from) && (when.precision === 'day' || !recorded.when.from)
