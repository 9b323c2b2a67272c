import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { RefRow, refOf } from '../../../register/register.ts'
import { claimKnown } from '../../engagedAsOf.ts'

const FIND = `
UNWIND $ids AS id
MATCH (o:Party {id: id})
CALL (o) {
  MATCH (o)-[:UNDERTOOK]->(c:Commitment) RETURN c
  UNION
  MATCH (o)<-[:TO]-(c:Commitment) RETURN c
  UNION
  MATCH (o)-[g:ENGAGED_AT]->(m:Meeting)<-[:MADE_AT]-(c:Commitment)-[:UNDERTOOK|TO]-(p:Person)-[t:TOOK_PART]->(m)
  WHERE p.id IN g.via OR t.onBehalfOf = o.id OR (t.onBehalfOf IS NULL AND EXISTS { (p)-[:HELD_POST]->(o) })
  RETURN c
}
WITH c, o ORDER BY o.id
WITH c, collect(DISTINCT o.id) AS of
WHERE c.kind = 'undertaking' AND c.status = 'open' AND c.access IN $may AND ${claimKnown('c', 'c')}
WITH c, of ORDER BY c.due IS NULL, c.due, c.id
WITH collect({c: c, of: of}) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS one
  WITH one.c AS c, one.of AS of
  RETURN {id: c.id, what: c.what, due: c.due, of: of,
    by: COLLECT { MATCH (c)<-[:UNDERTOOK]-(p:Party) WHERE p.access IN $may RETURN ${refOf('p')} ORDER BY p.id },
    to: COLLECT { MATCH (c)-[:TO]->(p:Party) WHERE p.access IN $may RETURN ${refOf('p')} ORDER BY p.id },
    meeting: COLLECT { MATCH (c)-[:MADE_AT]->(m:Meeting) WHERE m.access IN $may RETURN ${refOf('m')} LIMIT 1 }[0]}
} AS first`

const Row = z.object({
  total: z.number(),
  first: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      due: z.string().nullable(),
      of: z.array(z.string()),
      by: z.array(RefRow),
      to: z.array(RefRow),
      meeting: RefRow.nullable(),
    }),
  ),
})

/**
 * Open undertakings by or to parties, or by or to those who acted for them at the meeting: those with a date first.
 */
export const findUndertakings = async (
  tx: Transaction,
  params: { ids: readonly string[]; asOf: string; past: boolean; limit: number },
) => {
  const [row] = await tx.run(Row, FIND, params)
  return row ?? { total: 0, first: [] }
}
