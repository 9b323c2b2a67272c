import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { engagedWithin } from '../engagedWithin.ts'

const FIND = `
UNWIND $ids AS asked
MATCH (:Entry {id: asked})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->() AND NOT e:View
WITH e, collect(asked) AS asked
CALL (e) {
  OPTIONAL MATCH (e)-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
  RETURN count(m) AS parties
}
CALL (e) {
  WITH e WHERE e:HarmArea
  OPTIONAL MATCH (e)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting)<-[g:ENGAGED_AT]-()
  WHERE ${engagedWithin('g', 'm')}
  RETURN count(DISTINCT m) AS about
  UNION
  WITH e WHERE NOT e:HarmArea RETURN 0 AS about
}
CALL (e) {
  OPTIONAL MATCH (e)-[g:ENGAGED_AT]->(m:Meeting)<-[h:ENGAGED_AT]-(o:Party)
  WHERE ${engagedWithin('g', 'm')} AND ${engagedWithin('h', 'm')}
    AND NOT o.id IN $ids AND NOT o.id IN g.via AND none(person IN h.via WHERE person = e.id OR person IN $ids)
    AND ($side IS NULL OR h.side IN $side)
  RETURN count(DISTINCT o) AS hidden
}
RETURN ${refOf('e')} AS ref, asked, parties + about AS meetings, hidden`

const Row = z.object({
  ref: RefRow,
  asked: z.array(z.string()),
  meetings: z.number(),
  hidden: z.number(),
})

/** The entries shown: their meetings within the filters, and how many parties they met that are not shown. */
export const findGraphNodes = (tx: Transaction, params: { ids: string[] }) => tx.run(Row, FIND, params)
