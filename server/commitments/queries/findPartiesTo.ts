import * as z from 'zod'
import { knownAsOf } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
UNWIND $ids AS id
MATCH (c:Commitment {id: id})-[r:UNDERTOOK|ASKED|OFFERED|TO]-(p:Party) WHERE p.access IN $may
OPTIONAL MATCH (c)-[:MADE_AT]->(m:Meeting)
WITH c, r, p, head(collect(m)) AS m
OPTIONAL MATCH (p)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE ${knownAsOf('g')}
WITH c, r, p, m, head(collect(g)) AS g
OPTIONAL MATCH (m)<-[through:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation)
WHERE p:Person AND ${knownAsOf('through')}
  AND (p.id IN through.via OR (size(through.via) = 0 AND EXISTS { (p)-[:HELD_POST]->(o) }))
RETURN c.id AS commitment, coalesce(CASE type(r) WHEN 'TO' THEN r.fromOf ELSE r.toOf END, c.id) AS of,
  type(r) = 'TO' AS to, ${refOf('p')} AS ref, g IS NOT NULL AS engaged, g.side AS side, collect(DISTINCT o.id) AS bodies
ORDER BY commitment, ref.id`

const Row = z.object({
  commitment: z.string(),
  of: z.string(),
  to: z.boolean(),
  ref: RefRow,
  engaged: z.boolean(),
  side: z.string().nullable(),
  bodies: z.array(z.string()),
})
export type PartyRow = z.infer<typeof Row>

/**
 * By whom and to whom (`to`) commitments are, each with the side it had at the meeting and the bodies it was there
 * for; `of` is the id of the commitment that says so, where it has been merged into another.
 */
export const findPartiesTo = (tx: Transaction, params: { ids: readonly string[]; asOf: string }) =>
  tx.run(Row, FIND, params)
