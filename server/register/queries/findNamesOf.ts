import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->()
RETURN id, coalesce(e.name, e.title, e.id) AS name`

/** Names by id, through any merges. */
export const findNamesOf = async (tx: Transaction, ids: string[]): Promise<Map<string, string>> =>
  ids.length === 0
    ? new Map()
    : new Map(
        (await tx.run(z.object({ id: z.string(), name: z.string() }), FIND, { ids })).map(({ id, name }) => [
          id,
          name,
        ]),
      )
