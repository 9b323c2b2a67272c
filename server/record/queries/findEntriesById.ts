import type { Transaction } from '../../database/database.ts'
import { EntryRow, returnEntry } from '../entryRow.ts'

const FIND = `UNWIND $ids AS id MATCH (e:Entry {id: id}) WHERE e.access IN $may ${returnEntry}`

/** Entries by id as their records have them; what is not there, or may not be seen, is left out. */
export const findEntriesById = (tx: Transaction, ids: string[]): Promise<EntryRow[]> =>
  tx.run(EntryRow, FIND, { ids })
