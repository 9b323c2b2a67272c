import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[r]-() WHERE NOT type(r) IN ['MERGED_INTO', 'ENGAGED_AT']
RETURN DISTINCT type(r) AS type`

/** The relationship types met at these entries, so that moving links asks for those alone. */
export const findLinkTypesAt = async (tx: Transaction, ids: string[]): Promise<string[]> =>
  (await tx.run(z.object({ type: z.string() }), FIND, { ids })).map((row) => row.type)
