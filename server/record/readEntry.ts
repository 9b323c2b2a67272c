import type { Entry } from '../../graph-schema/entry.ts'
import type { Transaction } from '../database/database.ts'
import { graphToEntry } from './graphToEntry.ts'
import { findEntriesById } from './queries/findEntriesById.ts'

/** One entry as its record has it, for a change to start from; undefined where there is none to be seen. */
export const readEntry = async (tx: Transaction, id: string): Promise<Entry | undefined> =>
  (await findEntriesById(tx, [id])).map(graphToEntry)[0]
