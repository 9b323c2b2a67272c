import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { engagedWithin, tookPart } from '../engagedWithin.ts'

/** Met: with no more stakeholders than a group, and someone of government who acted for it there. */
const FIND = `
MATCH (:HarmArea {id: $area})<-[:PART_OF*0..20]-(x:HarmArea)<-[w:WORKS_ON]-(o:Organisation)
WHERE o.access IN $may AND x.access IN $may AND o.side IN $sides AND coalesce(o.kind, 'other') <> 'forum'
WITH o, collect(DISTINCT x.id) AS works, collect(w.citations) AS cited
WITH collect({o: o, works: works, cited: reduce(all = [], c IN cited | all + coalesce(c, []))}) AS working
UNWIND CASE WHEN size(working) = 0 THEN [null] ELSE working END AS each
WITH size(working) AS inAll, each, each.o AS o
WHERE o IS NULL OR NOT EXISTS {
  MATCH (o)-[g:ENGAGED_AT]->(m:Meeting)<-[h:ENGAGED_AT]-(p:Party)
  WHERE g.parties <= $group AND ${engagedWithin('g', 'm')}
    AND h.side = 'government' AND ${tookPart('h')} AND ($by IS NULL OR p.id = $by)
}
WITH inAll, each, o ORDER BY o.name, o.id
WITH inAll, [row IN collect({o: o, works: each.works, cited: each.cited}) WHERE row.o IS NOT NULL] AS unmet
RETURN inAll, size(unmet) AS total, COLLECT {
  UNWIND unmet[0..$limit] AS row WITH row, row.o AS o RETURN {ref: ${refOf('o')}, works: row.works, cited: row.cited}
} AS rows`

const Row = z.object({
  inAll: z.number(),
  total: z.number(),
  rows: z.array(z.object({ ref: RefRow, works: z.array(z.string()), cited: z.array(z.string()) })),
})
export type UnmetRow = z.infer<typeof Row>

/** Organisations in the register as working on a harm area that were not met about it within the filters, by name. */
export const findUnmet = async (
  tx: Transaction,
  params: { area: string; by: string | null; group: number; sides: readonly string[]; limit: number },
): Promise<UnmetRow> => (await tx.run(Row, FIND, params))[0] ?? { inAll: 0, total: 0, rows: [] }
