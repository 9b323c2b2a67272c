import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { knownAsOf, tookPart } from '../../engagedAsOf.ts'

/** More spans than this would only repeat the same periods. */
const most = 100_000

/** Within a week the days do not matter: the same document, body and weeks count once. */
const FIND = `
CALL {
  MATCH (o:Organisation {side: 'government'}) RETURN o
  UNION
  UNWIND $bodies AS id MATCH (o:Party {id: id}) RETURN o
}
MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
WHERE g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')} AND g.status = 'held' AND g.from <= $asOf
WITH DISTINCT CASE WHEN o.id IN $bodies THEN o.id ELSE '' END AS body, m, g.from AS from, g.to AS to
MATCH (m)-[:CITES]->(:Citation)-[:IN]->(d:Document)
WHERE d.access IN $may AND d.kind <> 'register' AND d.date <= $asOf
RETURN DISTINCT body, d.id AS document, from, to
LIMIT $most`

const Row = z.object({ body: z.string(), document: z.string(), from: z.string(), to: z.string() })
export type SpanRow = z.infer<typeof Row>

/** Which documents tell of meetings of each of these bodies, and of all other bodies of government (''), and when. */
export const findHeldSpans = (
  tx: Transaction,
  params: { asOf: string; bodies: readonly string[] },
): Promise<SpanRow[]> => tx.run(Row, FIND, { ...params, most })
