import * as z from 'zod'
import { Basis } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const cited =
  '{document: d.id, locator: c.locator, title: d.title, date: d.date} ORDER BY d.date, c.id LIMIT 3'
const claimed = `COLLECT { UNWIND r.citations AS claim MATCH (c:Citation {id: claim})-[:IN]->(d:Document) WHERE d.access IN $may
    RETURN ${cited} }`
const own = `COLLECT { MATCH (a)-[:CITES {own: true}]->(c:Citation)-[:IN]->(d:Document) WHERE d.access IN $may
    RETURN ${cited} }`

const FIND = `
UNWIND $ids AS id
MATCH (a:Entry {id: id})-[r:HELD_POST|MEMBER_OF|WORKS_ON|SUCCEEDED|PART_OF|SESSION_OF]->(b:Entry)
WHERE b.id IN $ids AND a.access IN $may AND b.access IN $may
RETURN a.id AS from, b.id AS to, type(r) AS type, r.title AS title, r.from AS since, r.to AS until, r.on AS on,
  coalesce(r.basis, a.basis, 'stated') AS basis,
  CASE WHEN size(coalesce(r.citations, [])) > 0 THEN ${claimed} ELSE ${own} END AS citations
ORDER BY from, to, type, since`

const Row = z.object({
  from: z.string(),
  to: z.string(),
  type: z.string(),
  title: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  on: z.string().nullable(),
  basis: Basis,
  citations: z.array(
    z.object({ document: z.string(), locator: z.string(), title: z.string(), date: z.string() }),
  ),
})
export type LinkRow = z.infer<typeof Row>

/** Links other than meetings between those shown. */
export const findGraphLinks = (tx: Transaction, ids: string[]): Promise<LinkRow[]> =>
  tx.run(Row, FIND, { ids })
