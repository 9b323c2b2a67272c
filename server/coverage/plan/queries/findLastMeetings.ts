import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { knownAsOf, tookPart } from '../../engagedAsOf.ts'
import type { ScopeParams } from '../../scopeParams.ts'

const FIND = `
UNWIND $last AS row
MATCH (o:Organisation {id: row.id})-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
WHERE g.to = row.day AND g.status = 'held' AND g.kind IN $metKinds AND g.government IS NOT NULL AND g.access IN $may
  AND ${knownAsOf('g')} AND ${tookPart('g')} AND ($area IS NULL OR $area IN g.areas)
  AND (size($whom) = 0 OR EXISTS {
    MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE p.id IN $whom AND ${knownAsOf('h')} AND ${tookPart('h')} })
WITH o, m ORDER BY m.id
WITH o, head(collect(m)) AS m
RETURN o.id AS party, m.id AS id, m.title AS title`

const Row = z.object({ party: z.string(), id: z.string(), title: z.string() })
type Last = { id: string; day: string }

/** The meeting that makes the day each organisation was last met, as coverage counts it. */
export const findLastMeetings = (
  tx: Transaction,
  params: ScopeParams & { last: readonly Last[]; area: string | null },
) => tx.run(Row, FIND, params)
