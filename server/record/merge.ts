import type { Database } from '../database/database.ts'
import { type Changed, change } from './change.ts'
import type { Reason } from './edit.ts'
import { RecordError } from './recordError.ts'
import { findResolved } from './writes/findResolved.ts'

const mergeable = ['person', 'organisation', 'meeting', 'commitment'] as const

/**
 * Merges an entry into another of its kind: the survivor takes its links, the absorbed entry stays readable and
 * its id still resolves. Throws RecordError, or ConflictError where the absorbed one was changed after it was seen.
 */
export const merge = (
  database: Database,
  reason: Reason,
  absorbed: string,
  survivor: string,
  seen?: number,
): Promise<Changed> => setMergedInto(database, reason, absorbed, survivor, seen)

/** Gives a merged entry its own links back. */
export const unmerge = (database: Database, reason: Reason, absorbed: string): Promise<Changed> =>
  setMergedInto(database, reason, absorbed, null)

async function setMergedInto(
  database: Database,
  reason: Reason,
  id: string,
  into: string | null,
  seen?: number,
): Promise<Changed> {
  const found = await database.write((tx) => findResolved(tx, [id]))
  const type = mergeable.find((candidate) => candidate === found.get(id)?.type)
  if (!type)
    throw new RecordError([
      {
        entry: id,
        path: '',
        message: 'there is no person, organisation, meeting or commitment with this id',
      },
    ])
  return change(database, reason, [
    { do: 'patch', id, type, fields: { mergedInto: into }, ...(seen === undefined ? {} : { seen }) },
  ])
}
