import * as z from 'zod'
import { tookPart } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
MATCH (a:HarmArea {id: $area})<-[:PART_OF*0..20]-(x:HarmArea)<-[w:WORKS_ON]-(o:Party)
WHERE a.access IN $may AND o.access IN $may AND ($only IS NULL OR o.id IN $only)
WITH o, collect(DISTINCT x.id) AS works, collect(w.citations) AS cited,
  COUNT { MATCH (o)-[g:ENGAGED_AT]->(m:Meeting)
          WHERE m.access IN $may AND $area IN g.areas AND g.status = 'held' AND ${tookPart('g')} } AS meetings
ORDER BY meetings DESC, o.name, o.id
WITH collect({o: o, works: works, meetings: meetings, cited: reduce(all = [], c IN cited | all + coalesce(c, []))}) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS row WITH row, row.o AS o
  RETURN {ref: ${refOf('o')}, works: row.works, cited: row.cited, meetings: row.meetings}
} AS rows`

const Row = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      ref: RefRow,
      works: z.array(z.string()),
      cited: z.array(z.string()),
      meetings: z.number(),
    }),
  ),
})
export type WorkingOn = z.infer<typeof Row>

/** Who is in the register as working on a harm area or a part of it, or who of `only`: most meetings about it first. */
export const findWorkingOn = async (
  tx: Transaction,
  { only = null, ...params }: { area: string; limit: number; only?: readonly string[] | null },
): Promise<WorkingOn> => (await tx.run(Row, FIND, { only, ...params }))[0] ?? { total: 0, rows: [] }
