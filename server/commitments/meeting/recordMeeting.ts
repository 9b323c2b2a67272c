import {
  isAwaited,
  type MeetingRecorded,
  type RecordedMeeting,
} from '../../../graph-schema/api/meetingRecord.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Transaction, Viewer } from '../../database/database.ts'
import { change } from '../../record/record.ts'
import { findRefs, sourceOf, ukDate, written } from '../../register/register.ts'
import { findDatesOf } from '../queries/findDatesOf.ts'
import type { Asking } from '../readAsOf.ts'
import { meetingFields } from './meetingFields.ts'
import { lastStatus, type MeetingEntry, requireMeeting } from './requireMeeting.ts'
import { saidEdits } from './saidEdits.ts'

/**
 * Turns a meeting that was planned or asked for into what became of it, in one change: a further status, who was
 * there, what was said and undertaken. Throws NotFound, InvalidInput, or ConflictError where it was changed after it
 * was seen.
 */
export async function recordMeeting(
  asking: Asking,
  id: string,
  recorded: RecordedMeeting,
): Promise<MeetingRecorded> {
  const { database, viewer } = asking
  const { entry, refs, rests, dates } = await database.readTogether(viewer, (tx) =>
    gather(tx, viewer, id, recorded),
  )
  const { citation } = rests
  const fields = meetingFields(entry, recorded, {
    citation,
    added: refs,
    dateOf: ({ document }) => dates.get(document),
  })
  const why = `Record that “${entry.title}” was ${recorded.status}`
  const done = doneInWords(entry, recorded)
  const { id: meeting, ...changed } = await written(asking, { id: entry.id, done }, () =>
    change(database, { by: viewer.name, why }, [
      ...rests.edits,
      { do: 'patch', id: entry.id, type: 'meeting', fields, seen: recorded.seen },
      ...saidEdits({ ...recorded, meeting: entry.id }, citation),
    ]),
  )
  return { ...changed, meeting }
}

async function gather(tx: Transaction, viewer: Viewer, id: string, recorded: RecordedMeeting) {
  const entry = await requireMeeting(tx, id)
  check(entry, recorded)
  const parties = [
    ...recorded.parties.flatMap(({ party, onBehalfOf }) => [party, onBehalfOf ?? []].flat()),
    ...recorded.points.flatMap(({ by }) => by),
    ...recorded.commitments.flatMap(({ by, to }) => [...by, ...to]),
  ]
  const refs = await findRefs(tx, parties)
  for (const party of parties) requireParty(party, refs)
  const rests = await sourceOf(tx, viewer, recorded.source, entry.title)
  const dates = await findDatesOf(
    tx,
    (entry.citations ?? []).map(({ document }) => document),
  )
  return { entry, refs, rests, dates }
}

function requireParty(id: string, refs: ReadonlyMap<string, EntryRef>) {
  const type = refs.get(id)?.type
  if (type !== 'person' && type !== 'organisation')
    throw new InvalidInput(`There is no person or organisation with the id ${id}.`)
}

function check(entry: MeetingEntry, { known, held, status }: RecordedMeeting) {
  const last = lastStatus(entry)
  if (!isAwaited(last.status))
    throw new InvalidInput(
      `“${entry.title}” is recorded as ${last.status} already. What happened can be recorded of a meeting that was planned, requested or postponed.`,
    )
  if (last.known && known < last.known)
    throw new InvalidInput(
      `known: on ${ukDate(last.known)} it was still ${last.status}. Give that day or a later one.`,
    )
  if (status === 'held' && held && held > known)
    throw new InvalidInput(
      `held: it cannot have been held on ${ukDate(held)} and known of on ${ukDate(known)}.`,
    )
}

function doneInWords({ title }: MeetingEntry, { status, points, commitments }: RecordedMeeting): string {
  const counted = [
    points.length > 0 ? `${points.length} ${points.length === 1 ? 'point' : 'points'}` : '',
    commitments.length > 0
      ? `${commitments.length} ${commitments.length === 1 ? 'commitment' : 'commitments'}`
      : '',
  ].filter(Boolean)
  return `Recorded that “${title}” was ${status}${counted.length > 0 ? `, with ${counted.join(' and ')}` : ''}.`
}
