import type { Transaction } from '../../database/database.ts'
import { EntryRow, returnEntry } from '../entryRow.ts'

const FIND = `UNWIND $ids AS id MATCH (e:Entry {id: id}) ${returnEntry}`

/** Entries by id with the links they own, for a change to work from. */
export const findEntries = (tx: Transaction, ids: string[]): Promise<EntryRow[]> =>
  tx.run(EntryRow, FIND, { ids })
