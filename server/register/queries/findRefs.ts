import * as z from 'zod'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->()
RETURN id, ${refOf('e')} AS ref`

/** What names entries, by the id asked for, through any merges. */
export const findRefs = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, EntryRef>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx.run(z.object({ id: z.string(), ref: RefRow }), FIND, { ids: [...new Set(ids)] })
  return new Map(rows.map(({ id, ref }) => [id, ref]))
}
