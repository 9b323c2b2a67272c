import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})<-[:MERGED_INTO*1..20]-(absorbed)
RETURN DISTINCT absorbed.id AS id`

/** What has been merged into these entries, at any remove. */
export const findAbsorbed = async (tx: Transaction, ids: string[]): Promise<string[]> =>
  (await tx.run(z.object({ id: z.string() }), FIND, { ids })).map((row) => row.id)
