import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const WRITE = `UNWIND $rows AS row MATCH (e:Entry {id: row.id}) SET e.search = row.search`

/** Sets what the search index holds of entries that have absorbed others. */
export const writeSearch = (tx: Transaction, rows: { id: string; search: string }[]) =>
  tx.run(z.object({}), WRITE, { rows })
