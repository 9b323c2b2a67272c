import * as z from 'zod'
import { Precision } from '../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../database/database.ts'
import { byChosen } from '../../byChosen.ts'
import { isRow, knownAsOf, tookPart } from '../../engagedAsOf.ts'
import type { ScopeParams } from '../../scopeParams.ts'

const planned = `${isRow('o')} AND g.status = 'planned' AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
  AND (coalesce(g.undated, false) OR g.to >= $asOf)`

const FIND = `
CALL {
  WITH 1 AS one WHERE size($whom) = 0
  MATCH (o:Organisation)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
  WHERE g.government IS NOT NULL AND ${planned}
  RETURN o, g, m
  UNION
  WITH 1 AS one WHERE size($whom) > 0
  ${byChosen}
  MATCH (m)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation) WHERE ${planned}
  RETURN o, g, m
}
WITH m, head(collect(g)) AS g, collect(DISTINCT o) AS bodies
RETURN m.id AS id, m.title AS title, m.precision AS precision, m.asWritten AS asWritten,
  CASE WHEN coalesce(g.undated, false) THEN null ELSE g.from END AS from,
  CASE WHEN coalesce(g.undated, false) THEN null ELSE g.to END AS to,
  COLLECT { UNWIND bodies AS o RETURN {id: o.id, name: o.name} ORDER BY o.name } AS parties
ORDER BY from IS NULL, from, id LIMIT 2000`

const Row = z.object({
  id: z.string(),
  title: z.string(),
  precision: Precision.nullable(),
  asWritten: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  parties: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type PlannedRow = z.infer<typeof Row>

/** Meetings of any kind planned with organisations coverage lists, the first first, those without a date last. */
export const findPlanned = (tx: Transaction, params: ScopeParams): Promise<PlannedRow[]> =>
  tx.run(Row, FIND, params)
