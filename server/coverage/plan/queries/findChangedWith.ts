import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { RefRow, refOf } from '../../../register/register.ts'

const FIND = `
UNWIND $ids AS id
MATCH (o:Party {id: id})
CALL (o) {
  RETURN o AS e
  UNION
  MATCH (o)-[:ENGAGED_AT]->(m:Meeting) RETURN m AS e
  UNION
  MATCH (o)-[:ENGAGED_AT]->(:Meeting)<-[:MADE_AT]-(c:Commitment) RETURN c AS e
  UNION
  MATCH (o)-[:UNDERTOOK|ASKED|OFFERED]->(c:Commitment) RETURN c AS e
  UNION
  MATCH (o)<-[:TO]-(c:Commitment) RETURN c AS e
}
WITH DISTINCT e WHERE e.changed > $since AND e.access IN $may
WITH e ORDER BY e.changed DESC, e.id
WITH collect(e) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS e
  MATCH (change:Change {seq: e.changed})
  RETURN {entry: ${refOf('e')}, fresh: e.created > $since, at: change.at, by: change.by, why: change.why}
} AS first`

const Row = z.object({
  total: z.number(),
  first: z.array(
    z.object({ entry: RefRow, fresh: z.boolean(), at: z.string(), by: z.string(), why: z.string() }),
  ),
})

/** What has changed since a seq of parties, of the meetings with them and of what was undertaken, asked or offered. */
export const findChangedWith = async (
  tx: Transaction,
  params: { ids: readonly string[]; since: number; limit: number },
) => {
  const [row] = await tx.run(Row, FIND, params)
  return row ?? { total: 0, first: [] }
}
