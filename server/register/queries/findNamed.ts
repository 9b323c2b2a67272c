import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND range(0, size($sought) - 1) AS at
CALL db.index.fulltext.queryNodes('names', $sought[at], {limit: 10}) YIELD node AS e
WHERE e:Party AND e.access IN $may AND NOT coalesce(e.redacted, false)
RETURN at, e:Person AS person,
  COLLECT { MATCH (e)<-[:MERGED_INTO*0..20]-(named) RETURN [named.name] + coalesce(named.aliases, []) } AS names`

const Row = z.object({ at: z.number(), person: z.boolean(), names: z.array(z.array(z.string())) })

/** For each of several Lucene queries, the names of the people and organisations found. */
export const findNamed = (tx: Transaction, sought: string[]) => tx.run(Row, FIND, { sought })
