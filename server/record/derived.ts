import type { Database } from '../database/database.ts'
import { rebuild } from './rebuild.ts'
import { findDerived } from './writes/findDerived.ts'
import { derivedBy, writeDerived } from './writes/writeDerived.ts'

/**
 * Makes the derived links anew where an older Liaison made them otherwise. An empty database has none to make.
 * Stopped half way, it begins again at the next start.
 */
export async function refreshDerived(database: Database, progress: (line: string) => void) {
  const made = await database.write(findDerived)
  if (made === undefined || made === derivedBy) return
  progress('This version of Liaison reads engagement in a new way: working it out from what is recorded ...')
  const meetings = await rebuild(database)
  await database.write(writeDerived)
  progress(`Worked out the engagement of ${meetings.toLocaleString('en-GB')} meetings.`)
}
