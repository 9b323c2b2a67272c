import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (d:Document {id: id}) WHERE d.access IN $may
RETURN id, d.date AS date`

/** The dates of documents by id. */
export const findDatesOf = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx.run(z.object({ id: z.string(), date: z.string() }), FIND, { ids: [...new Set(ids)] })
  return new Map(rows.map(({ id, date }) => [id, date]))
}
