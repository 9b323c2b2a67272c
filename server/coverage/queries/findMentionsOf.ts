import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../register/register.ts'
import type { ScopeParams } from '../scopeParams.ts'

const FIND = `
MATCH (o:Organisation {id: $organisation})-[mention:MENTIONED_IN]->(d:Document)
WHERE o.access IN $may AND d.access IN $may AND (d.kind = 'register' OR d.date <= $asOf)
UNWIND coalesce(mention.harmAreas, []) AS named
MATCH (a:HarmArea {id: named}) WHERE $about IS NULL OR EXISTS { (a)-[:PART_OF*0..20]->(:HarmArea {id: $about}) }
RETURN ${refOf('a')} AS harmArea, mention.because AS because, COLLECT {
  MATCH (c:Citation)-[:IN]->(e:Document) WHERE c.id IN coalesce(mention.citations, []) AND e.access IN $may
  RETURN {document: e.id, title: e.title, date: e.date, locator: c.locator, quote: null} ORDER BY e.date, c.locator LIMIT 5
} AS citations
ORDER BY d.date LIMIT 100`

const Row = z.object({
  harmArea: RefRow,
  because: z.string().nullable(),
  citations: z.array(CitationRow),
})

/** Where documents mention an organisation about a harm area or at all, without a meeting. */
export const findMentionsOf = (
  tx: Transaction,
  params: ScopeParams & { organisation: string; about: string | null },
) => tx.run(Row, FIND, params)
