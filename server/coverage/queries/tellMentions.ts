import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'
import { citedBy } from '../telling.ts'
import type { TellingParams } from '../tellingRow.ts'

const FIND = `
UNWIND $only AS id
MATCH (o:Organisation {id: id})-[mention:MENTIONED_IN]->(named:Document)
WHERE o.access IN $may AND named.access IN $may AND (named.kind = 'register' OR named.date <= $asOf)
UNWIND coalesce(mention.harmAreas, []) AS about
MATCH (:HarmArea {id: about})-[:PART_OF*0..20]->(a:HarmArea) WHERE o.id + ' ' + a.id IN $said
WITH o, a, mention, named ORDER BY named.date DESC
WITH o, a, collect({mention: mention, named: named}) AS ranked
UNWIND ranked[0..1] AS one
WITH o, a, one.mention AS mention, one.named AS named
RETURN o.id AS id, a.id AS area, named.date AS date,
  ${citedBy('o', 'd = named AND (mention.citations IS NULL OR c.id IN mention.citations)')} AS citations`

const Row = z.object({
  id: z.string(),
  area: z.string(),
  date: z.string(),
  citations: z.array(CitationRef),
})

/** The last document that mentions each organisation about each harm area asked about, and where. */
export const tellMentions = (tx: Transaction, params: TellingParams) => tx.run(Row, FIND, params)
