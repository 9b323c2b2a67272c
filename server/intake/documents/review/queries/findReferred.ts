import * as z from 'zod'
import type { EntryRef } from '../../../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../../../database/database.ts'
import { RefRow, refOf } from '../../../../register/register.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->()
RETURN id, ${refOf('e')} AS ref, e.changed AS changed`

export type Referred = { ref: EntryRef; changed: number }

/** The entries that proposals refer to, by the id asked for, through any merges. */
export const findReferred = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, Referred>> => {
  const row = z.object({ id: z.string(), ref: RefRow, changed: z.number() })
  const rows = ids.length === 0 ? [] : await tx.run(row, FIND, { ids: [...new Set(ids)] })
  return new Map(rows.map(({ id, ref, changed }) => [id, { ref, changed }]))
}
