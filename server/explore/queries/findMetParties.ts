import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { engagedWithin } from '../engagedWithin.ts'
import { MeetingBrief, meetingBrief } from '../meetingBrief.ts'

/** People and bodies as recorded, a body not beside the person who acted for it; asked by kind, bodies however they took part. */
const FIND = `
MATCH (e:Party {id: $who})-[g:ENGAGED_AT]->(m:Meeting)<-[h:ENGAGED_AT]-(o:Party)
WHERE e.access IN $may AND o.access IN $may AND ${engagedWithin('g', 'm')} AND ${engagedWithin('h', 'm')}
  AND NOT o.id IN g.via AND NOT e.id IN h.via
  AND (($only IS NULL AND size(h.via) = 0) OR o.kind = $only)
  AND ($after IS NULL OR g.from > $after)
WITH DISTINCT o, m, g ORDER BY g.status = 'held' DESC, g.to DESC, m.id
WITH o, collect(m) AS met, head(collect(g.status)) = 'held' AS held, head(collect(g.to)) AS latest
ORDER BY held DESC, size(met) DESC, latest DESC, o.id
WITH collect({o: o, m: met[0], met: [m IN met | m.id]}) AS found
RETURN size(found) AS total, reduce(all = [], row IN found | all + row.met)[0..$most] AS counted, COLLECT {
  UNWIND found[0..$limit] AS row WITH row.o AS o, row.m AS m, row.met AS met
  RETURN {ref: ${refOf('o')}, meetings: size(met), meeting: ${meetingBrief('m')}}
} AS rows`

const Row = z.object({
  total: z.number(),
  counted: z.array(z.string()),
  rows: z.array(z.object({ ref: RefRow, meetings: z.number(), meeting: MeetingBrief })),
})
export type MetParties = z.infer<typeof Row>

type Params = { who: string; only: string | null; after: string | null; limit: number; most: number }

/** Those who took part in meetings with a party within the filters: held before planned, most meetings first. */
export const findMetParties = async (tx: Transaction, params: Params): Promise<MetParties> =>
  (await tx.run(Row, FIND, params))[0] ?? { total: 0, counted: [], rows: [] }
