import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { engagedWithin, tookPart } from '../engagedWithin.ts'

/** Met: with no more stakeholders than a group, and someone of government who acted for it there. */
const FIND = `
MATCH (:HarmArea {id: $area})<-[:PART_OF*0..20]-(x:HarmArea)<-[w:WORKS_ON]-(o:Organisation)
WHERE o.access IN $may AND x.access IN $may AND o.side IN $sides AND coalesce(o.kind, 'other') <> 'forum'
WITH o, collect(DISTINCT x.id) AS works, reduce(all = [], c IN collect(w.citations) | all + c) AS cited
WITH o, works, cited, EXISTS {
  MATCH (o)-[g:ENGAGED_AT]->(m:Meeting)<-[h:ENGAGED_AT]-(p:Party)
  WHERE g.parties <= $group AND ${engagedWithin('g', 'm')}
    AND h.side = 'government' AND ${tookPart('h')} AND ($by IS NULL OR p.id = $by)
} AS met
ORDER BY o.name, o.id
WITH count(o) AS inAll,
  [row IN collect({o: o, works: works, cited: cited, met: met}) WHERE NOT row.met] AS unmet
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
