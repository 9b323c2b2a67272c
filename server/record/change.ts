import type { Entry } from '../../graph-schema/entry.ts'
import type { Database, Transaction } from '../database/database.ts'
import { applied } from './applyEdit.ts'
import { sameEntry } from './canonical.ts'
import { checkReferences } from './checkReferences.ts'
import { deriveEngagements } from './deriveEngagements.ts'
import type { Edit, Reason } from './edit.ts'
import { counted, type Say, silent } from './howFar.ts'
import { readEntries } from './readEntries.ts'
import { ConflictError } from './recordError.ts'
import { type Outcome, writeEntries } from './writeEntries.ts'
import { findMeetingsTouched } from './writes/findMeetingsTouched.ts'
import { findResolved } from './writes/findResolved.ts'
import { lockLog } from './writes/lockLog.ts'
import { writeChange } from './writes/writeChange.ts'

export type Changed = { seq: number; created: string[]; changed: string[]; removed: string[] }

/**
 * The only way anything is written. One transaction: takes the log's lock, applies the edits, keeps every changed
 * entry as it was before, and refreshes the derived links of the meetings touched. Edits that change nothing leave
 * no trace, so loading the same twice changes nothing.
 * Throws RecordError (what cannot stand, and where) or ConflictError; then nothing has been written.
 */
export const change = (
  database: Database,
  reason: Reason,
  edits: readonly Edit[],
  say: Say = silent,
): Promise<Changed> => database.write((tx) => changeWithin(tx, reason, edits, say))

/** The same inside a transaction already open, for what must read and change under one lock. */
export async function changeWithin(
  tx: Transaction,
  reason: Reason,
  edits: readonly Edit[],
  say: Say = silent,
): Promise<Changed> {
  const last = await lockLog(tx)
  say(`Checking ${counted(edits.length)} entries against what is recorded ...`)
  const before = await readEntries(tx, [...new Set(edits.map((edit) => edit.id))])
  const after = applied(edits, before)
  const outcomes = [...after].flatMap(([id, entry]) => outcomeOf(id, before.get(id), entry))
  if (outcomes.length === 0) return { seq: last, created: [], changed: [], removed: [] }
  await checkConflicts(edits, outcomes, tx)
  const seq = last + 1
  const resolved = await checkReferences(tx, outcomes)
  const touchedBefore = await meetingsTouched(tx, outcomes)
  await writeEntries(tx, outcomes, resolved, seq, say)
  const touched = new Set([
    ...touchedBefore,
    ...(await meetingsTouched(tx, outcomes)),
    ...newMeetings(outcomes),
  ])
  await deriveEngagements(tx, [...touched], new Set(newMeetings(outcomes)), say)
  const changed = summary(seq, outcomes)
  say('Finishing the change ...')
  await writeChange(tx, logged(reason, changed), beforeImages(outcomes))
  return changed
}

const outcomeOf = (id: string, before: Entry | undefined, after: Entry | undefined): Outcome[] => {
  if (before && after) return sameEntry(before, after) ? [] : [{ id, before, after }]
  if (before) return [{ id, before }]
  return after ? [{ id, after }] : []
}

async function checkConflicts(edits: readonly Edit[], outcomes: readonly Outcome[], tx: Transaction) {
  const seen = new Map(
    edits.flatMap((edit) => (edit.seen === undefined ? [] : [[edit.id, edit.seen] as const])),
  )
  if (seen.size === 0) return
  const now = await findResolved(tx, [...seen.keys()])
  const late = outcomes.filter(({ id }) => {
    const read = seen.get(id)
    return read !== undefined && (now.get(id)?.changed ?? 0) > read
  })
  if (late.length > 0) throw new ConflictError(late.map(({ id }) => id))
}

/** What derived links are made from: a new alias of a department must not rework its fifty thousand meetings. */
const weighed = (entry: Entry | undefined) => {
  switch (entry?.type) {
    case 'person':
      return JSON.stringify([entry.posts, entry.mergedInto, entry.citations])
    case 'organisation':
      return JSON.stringify([entry.side, entry.mergedInto])
    case 'harmArea':
      return JSON.stringify(entry.partOf)
    case 'document':
      return JSON.stringify([entry.kind, entry.date])
    case 'meeting':
      return JSON.stringify(entry)
    default:
      return ''
  }
}

const meetingsTouched = (tx: Transaction, outcomes: readonly Outcome[]) => {
  const weighty = outcomes.filter(({ before, after }) => before && weighed(before) !== weighed(after))
  return weighty.length > 0
    ? findMeetingsTouched(
        tx,
        weighty.map(({ id }) => id),
      )
    : Promise.resolve([])
}

const newMeetings = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ id, before, after }) => (!before && after?.type === 'meeting' ? [id] : []))

const summary = (seq: number, outcomes: readonly Outcome[]): Changed => ({
  seq,
  created: outcomes.filter(({ before }) => !before).map(({ id }) => id),
  changed: outcomes.filter(({ before, after }) => before && after).map(({ id }) => id),
  removed: outcomes.filter(({ after }) => !after).map(({ id }) => id),
})

const logged = ({ by, why, job, undoes }: Reason, { seq, created, removed }: Changed) => ({
  seq,
  at: new Date().toISOString(),
  by,
  why,
  job: job ?? null,
  undoes: undoes ?? null,
  created,
  removed,
})

const beforeImages = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ id, before }) => (before ? [{ entry: id, was: JSON.stringify(before) }] : []))
