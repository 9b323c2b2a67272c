import type { Entry } from '../../graph-schema/entry.ts'
import type { Transaction } from '../database/database.ts'
import { graphToEntry } from './graphToEntry.ts'
import { findEntries } from './writes/findEntries.ts'

/** Entries by id, as their records have them; ids that are not there are left out. */
export const readEntries = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, Entry>> => {
  const rows = await findEntries(tx, [...ids])
  return new Map(rows.map(graphToEntry).map((entry) => [entry.id, entry]))
}
