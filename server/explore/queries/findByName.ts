import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
CALL db.index.fulltext.queryNodes('names', $lucene, {limit: $limit}) YIELD node AS e, score
WHERE e.access IN $may
RETURN ${refOf('e')} AS ref, score, coalesce(e.aliases, e.words, []) AS otherNames,
  CASE WHEN e:HarmArea
    THEN COUNT { MATCH (e)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting) RETURN DISTINCT m }
    ELSE COUNT { (e)-[:ENGAGED_AT]->() } END AS meetings`

const Row = z.object({
  ref: RefRow,
  score: z.number(),
  otherNames: z.array(z.string()),
  meetings: z.number(),
})
export type Found = z.infer<typeof Row>

/** Parties and harm areas whose names match a Lucene query, best first, with the meetings of each. */
export const findByName = (tx: Transaction, lucene: string, limit: number): Promise<Found[]> =>
  tx.run(Row, FIND, { lucene, limit })
