import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[:MERGED_INTO*0..20]->(at)-[:CITES|CLOSED_BY]->(c:Citation)
RETURN DISTINCT c.id AS id`

/** Citations of these entries before a change, so that those no one cites afterwards can be swept. */
export const findCited = async (tx: Transaction, ids: string[]): Promise<string[]> =>
  (await tx.run(z.object({ id: z.string() }), FIND, { ids })).map((row) => row.id)
