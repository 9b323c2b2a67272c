import * as z from 'zod'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import { Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const COUNT = `
UNWIND $ids AS id
MATCH (e:Entry {id: id}) WHERE e.access IN $may
CALL (e) {
  MATCH (e)-[g:ENGAGED_AT]->(:Meeting) RETURN g.status AS status, count(g) AS meetings
  UNION ALL
  MATCH (e)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting) WHERE e:HarmArea AND m.access IN $may
  WITH DISTINCT m
  RETURN coalesce(m.statuses[-1], m.status) AS status, count(m) AS meetings
}
RETURN id, status, meetings`

const Row = z.object({ id: z.string(), status: Status, meetings: z.number() })

export type ByStatus = Partial<Record<Status, number>>

/** How many meetings of each status each party took part in and each harm area was the subject of. */
export const countByStatus = async (
  tx: Transaction,
  ids: string[],
): Promise<ReadonlyMap<string, ByStatus>> => {
  const rows = await tx.run(Row, COUNT, { ids })
  return new Map(
    [...groupBy(rows, ({ id }) => id)].map(([id, own]) => [
      id,
      Object.fromEntries(own.map(({ status, meetings }) => [status, meetings])),
    ]),
  )
}
