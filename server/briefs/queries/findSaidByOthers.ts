import * as z from 'zod'
import { PointKind } from '../../../graph-schema/terms.ts'
import { claimKnown, knownAsOf, withinPeriod } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { claim } from '../claim.ts'
import { MeetingRow } from '../meetingRow.ts'
import { cited } from './cited.ts'
import type { BriefParams } from './findContacts.ts'

const FIND = `
MATCH (a:HarmArea)-[:PART_OF*0..20]->(:HarmArea {id: $about}) WHERE a.access IN $may
WITH DISTINCT a
MATCH (p:Point)-[:CONCERNS]->(a) WHERE p.access IN $may AND ${claimKnown('p', 'p')}
WITH DISTINCT p
MATCH (by:Party)-[:RAISED]->(p)-[:RAISED_AT]->(m:Meeting)
WHERE m.access IN $may AND by.access IN $may AND NOT by.id IN $ids
MATCH (by)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
WHERE g.access IN $may AND ${knownAsOf('g')} AND g.side <> 'government'
  AND g.status = 'held' AND coalesce(g.from, '') <= $asOf AND ${withinPeriod('g')}
  AND NOT EXISTS { MATCH (own:Party)-[:RAISED]->(p) WHERE own.id IN $ids }
  AND NOT EXISTS { MATCH (own:Party)-[acting:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
                   WHERE own.id IN $ids AND by.id IN acting.via }
WITH p, m, collect(DISTINCT by) AS by, max(coalesce(g.to, '')) AS last
ORDER BY last DESC, m.id, p.id
WITH collect({p: p, m: m, by: by}) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS one
  WITH one.p AS p, one.m AS m, one.by AS by
  RETURN {id: p.id, kind: p.kind, text: p.text, by: [one IN by | ${refOf('one')}],
    meeting: m {.id, .title, .kind, .from, .to, .precision, .asWritten},
    basis: coalesce(p.basis, 'stated'), because: CASE p.basis WHEN 'inferred' THEN p.because END,
    citations: ${cited('p', 'p')}}
} AS points`

const Row = z.object({
  total: z.number(),
  points: z.array(
    z.object({
      id: z.string(),
      kind: PointKind,
      text: z.string(),
      by: z.array(RefRow),
      meeting: MeetingRow,
      ...claim,
    }),
  ),
})
export type SaidByOthers = z.infer<typeof Row>

/** What others than the attendees said to government about a harm area, the latest first. */
export const findSaidByOthers = async (
  tx: Transaction,
  params: BriefParams & { about: string; ids: readonly string[] },
): Promise<SaidByOthers> => (await tx.run(Row, FIND, params))[0] ?? { total: 0, points: [] }
