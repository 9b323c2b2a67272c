import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'
import { claimKnown } from '../engagedAsOf.ts'
import { citedBy } from '../telling.ts'
import type { TellingParams } from '../tellingRow.ts'

const FIND = `
UNWIND $only AS id
MATCH (o:Organisation {id: id})-[w:WORKS_ON]->(x:HarmArea)-[:PART_OF*0..20]->(a:HarmArea)
WHERE o.access IN $may AND o.id + ' ' + a.id IN $said AND ${claimKnown('w', 'o')}
WITH o, a, w ORDER BY x.id <> a.id, x.id
WITH o, a, head(collect(w)) AS w
RETURN o.id AS id, a.id AS area, ${citedBy('o', 'CASE WHEN w.citations IS NULL THEN cites.own ELSE c.id IN w.citations END')} AS citations`

const Row = z.object({ id: z.string(), area: z.string(), citations: z.array(CitationRef) })

/** Where the register says that each organisation works on each harm area asked about, or on a part of it. */
export const tellWorksOn = (tx: Transaction, params: TellingParams) => tx.run(Row, FIND, params)
