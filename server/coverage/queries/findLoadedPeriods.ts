import * as z from 'zod'
import { Completeness, Side } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (v:Evidence) WHERE v.access IN $may AND v.from <= $to AND v.to >= $from
OPTIONAL MATCH (v)-[:COVERS]->(b:Party)
RETURN DISTINCT v.from AS from, v.to AS to, v.side AS side, b.name AS body, v.completeness AS completeness
UNION
MATCH (d:Document) WHERE d.access IN $may AND d.kind <> 'register' AND d.date >= $from AND d.date <= $to
RETURN DISTINCT d.date AS from, d.date AS to, null AS side, null AS body, null AS completeness`

const Row = z.object({
  from: z.string(),
  to: z.string(),
  /** Of a document none of these is known. */
  side: Side.nullable(),
  body: z.string().nullable(),
  completeness: Completeness.nullable(),
})
export type LoadedPeriod = z.infer<typeof Row>

/** The periods, and the days of documents, within these dates for which anything is loaded, and whose meetings. */
export const findLoadedPeriods = (tx: Transaction, period: { from: string; to: string }) =>
  tx.run(Row, FIND, period)
