import * as z from 'zod'
import type { Transaction } from '../../../../database/database.ts'
import { RefRow, refOf } from '../../../../register/register.ts'

const FIND = `
MATCH (t:KeptText {id: $text})-[:HOLDS]->(d:Document) WHERE t.access IN $may AND d.access IN $may
OPTIONAL MATCH (c:Change {seq: t.changed})
WITH t, d, c, COLLECT {
  MATCH (m:Meeting)-[:CITES]->(:Citation)-[:IN]->(d) WHERE m.access IN $may
  WITH DISTINCT m ORDER BY coalesce(m.from, m.to, '9'), m.id RETURN m
} AS meetings
RETURN t.changed AS seq, coalesce(c.at, '') AS at, coalesce(c.by, '') AS by, ${refOf('d')} AS document,
  size(meetings) AS total, COLLECT { UNWIND meetings[0..100] AS m RETURN ${refOf('m')} } AS meetings`

const Row = z.object({
  seq: z.number(),
  at: z.string(),
  by: z.string(),
  document: RefRow,
  meetings: z.array(RefRow),
  total: z.number(),
})

/** What came of a text once it was taken over: its document, the meetings that cite it, and by which change. */
export const findTaken = async (tx: Transaction, text: string) => (await tx.run(Row, FIND, { text }))[0]
