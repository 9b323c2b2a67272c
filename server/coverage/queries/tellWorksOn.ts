import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'
import type { TellingParams } from '../tellingRow.ts'

const FIND = `
UNWIND $only AS id
MATCH (o:Organisation {id: id})-[w:WORKS_ON]->(:HarmArea)-[:PART_OF*0..20]->(a:HarmArea)
WHERE o.access IN $may AND o.id + ' ' + a.id IN $said
MATCH (o)-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
WHERE d.access IN $may AND (d.kind = 'register' OR d.date <= $asOf)
  AND CASE WHEN w.citations IS NULL THEN cites.own ELSE c.id IN w.citations END
WITH DISTINCT o, a, c, d ORDER BY d.date, c.locator
RETURN o.id AS id, a.id AS area,
  collect({document: d.id, title: d.title, date: d.date, locator: c.locator})[0..3] AS citations`

const Row = z.object({ id: z.string(), area: z.string(), citations: z.array(CitationRef) })

/** Where the register says that each organisation works on each harm area asked about, or on a part of it. */
export const tellWorksOn = (tx: Transaction, params: TellingParams) => tx.run(Row, FIND, params)
