import * as z from 'zod'
import { Completeness, Side } from '../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../../register/register.ts'

/** Far more than a team keeps: a return a quarter for every department over twenty years is some two thousand. */
const most = 10_000

const FIND = `
MATCH (v:Evidence) WHERE v.access IN $may AND v.from <= $asOf
  AND (NOT EXISTS { (v)-[:CITES]->() } OR EXISTS {
    MATCH (v)-[:CITES]->(:Citation)-[:IN]->(d:Document) WHERE d.kind = 'register' OR d.date <= $asOf })
OPTIONAL MATCH (v)-[:COVERS]->(b:Party)
RETURN v.side AS side, v.from AS from, v.to AS to, v.completeness AS completeness, v.because AS because,
  CASE WHEN b IS NULL THEN null ELSE ${refOf('b')} END AS body,
  COLLECT { MATCH (v)-[:CITES]->(c:Citation)-[:IN]->(d:Document) WHERE d.access IN $may
            RETURN {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote}
            ORDER BY d.date, c.locator LIMIT 10 } AS citations
ORDER BY from, v.id LIMIT $most`

const Row = z.object({
  side: Side,
  from: z.string(),
  to: z.string(),
  completeness: Completeness,
  because: z.string().nullable(),
  body: RefRow.nullable(),
  citations: z.array(CitationRow),
})
export type LoadedRow = z.infer<typeof Row>

/** What is said to be loaded, as known on $asOf, the earliest first. */
export const findLoaded = (tx: Transaction, asOf: string): Promise<LoadedRow[]> =>
  tx.run(Row, FIND, { asOf, most })
