import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../register/register.ts'
import { claimKnown } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'

const FIND = `
MATCH (o:Organisation {id: $organisation})-[w:WORKS_ON]->(a:HarmArea)
WHERE o.access IN $may AND ${claimKnown('w', 'o')}
  AND ($about IS NULL OR EXISTS { (a)-[:PART_OF*0..20]->(:HarmArea {id: $about}) })
RETURN ${refOf('a')} AS harmArea, w.because AS because, COLLECT {
  MATCH (o)-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
  WHERE d.access IN $may AND CASE WHEN w.citations IS NULL THEN cites.own ELSE c.id IN w.citations END
  RETURN {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: null} ORDER BY d.date, c.locator LIMIT 5
} AS citations
ORDER BY a.name`

const Row = z.object({
  harmArea: RefRow,
  because: z.string().nullable(),
  citations: z.array(CitationRow),
})

/** What the register says an organisation works on, within a harm area or at all, with where it says so. */
export const findWorksOn = (
  tx: Transaction,
  params: ScopeParams & { organisation: string; about: string | null },
) => tx.run(Row, FIND, params)
