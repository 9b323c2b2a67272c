import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'
import type { TellingParams } from '../tellingRow.ts'

const FIND = `
UNWIND $only AS id
MATCH (o:Organisation {id: id})-[mention:MENTIONED_IN]->(named:Document)
WHERE o.access IN $may AND named.access IN $may AND (named.kind = 'register' OR named.date <= $asOf)
UNWIND coalesce(mention.harmAreas, []) AS about
MATCH (:HarmArea {id: about})-[:PART_OF*0..20]->(a:HarmArea) WHERE o.id + ' ' + a.id IN $said
WITH DISTINCT o, a, mention, named
OPTIONAL MATCH (o)-[:CITES]->(c:Citation)-[:IN]->(named)
WHERE mention.citations IS NULL OR c.id IN mention.citations
WITH o, a, named, c ORDER BY c.locator
WITH o, a, named, [c IN collect(c) |
  {document: named.id, title: named.title, date: named.date, locator: c.locator}] AS citations
ORDER BY named.date DESC
RETURN o.id AS id, a.id AS area, collect(named.date)[0] AS date, collect(citations[0..3])[0] AS citations`

const Row = z.object({
  id: z.string(),
  area: z.string(),
  date: z.string(),
  citations: z.array(CitationRef),
})

/** The last document that mentions each organisation about each harm area asked about, and where. */
export const tellMentions = (tx: Transaction, params: TellingParams) => tx.run(Row, FIND, params)
