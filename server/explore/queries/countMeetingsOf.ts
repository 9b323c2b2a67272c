import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { engagedWithin } from '../engagedWithin.ts'

const COUNT = `
UNWIND $ids AS id
MATCH (p:Party {id: id})-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
RETURN id, count(m) AS meetings
UNION ALL
UNWIND $areas AS id
MATCH (:HarmArea {id: id})<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting)
WITH DISTINCT id, m
WHERE EXISTS { MATCH (m)<-[g:ENGAGED_AT]-() WHERE ${engagedWithin('g', 'm')} }
RETURN id, count(m) AS meetings`

const Row = z.object({ id: z.string(), meetings: z.number() })

/** How many meetings within the filters each party took part in, and each harm area was the subject of. */
export const countMeetingsOf = (tx: Transaction, params: { ids: string[]; areas: string[] }) =>
  tx.run(Row, COUNT, params)
