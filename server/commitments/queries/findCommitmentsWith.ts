import * as z from 'zod'
import { knownAsOf, tookPart } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(o:Party) WHERE o.access IN $may
CALL (o) {
  MATCH (o)-[:UNDERTOOK|ASKED|OFFERED]->(c:Commitment) RETURN c, false AS at
  UNION
  MATCH (o)<-[:TO]-(c:Commitment) RETURN c, false AS at
  UNION
  MATCH (o)<-[:HELD_POST]-(:Person)-[:UNDERTOOK|ASKED|OFFERED]->(c:Commitment) RETURN c, false AS at
  UNION
  MATCH (o)<-[:HELD_POST]-(:Person)<-[:TO]-(c:Commitment) RETURN c, false AS at
  UNION
  MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)<-[:MADE_AT]-(c:Commitment)
  WHERE m.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
  RETURN c, true AS at
}
WITH c, o.id AS party, at WHERE c.access IN $may
RETURN c.id AS id, collect(DISTINCT party) AS parties, collect(DISTINCT CASE WHEN at THEN party END) AS at
ORDER BY id LIMIT $limit`

const Row = z.object({ id: z.string(), parties: z.array(z.string()), at: z.array(z.string()) })

/**
 * Commitments that may have to do with parties: by or to them or whoever has held a post there, or made at a meeting
 * they took part in (`at`).
 */
export const findCommitmentsWith = (
  tx: Transaction,
  params: { ids: readonly string[]; asOf: string; limit: number },
) => tx.run(Row, FIND, params)
