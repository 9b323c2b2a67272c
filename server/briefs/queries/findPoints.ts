import * as z from 'zod'
import { PointKind } from '../../../graph-schema/terms.ts'
import { claimKnown, knownAsOf, tookPart, withinPeriod } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { claim } from '../claim.ts'
import { MeetingRow } from '../meetingRow.ts'
import { cited } from './cited.ts'
import type { BriefParams } from './findContacts.ts'

const FIND = `
MATCH (o:Party)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
WHERE o.id IN $ids AND o.access IN $may AND g.access IN $may AND m.access IN $may AND ${knownAsOf('g')}
  AND g.status = 'held' AND coalesce(g.from, '') <= $asOf AND ${tookPart('g')} AND ${withinPeriod('g')}
WITH m, collect(g) AS ways, max(coalesce(g.to, '')) AS last
MATCH (p)-[:RAISED_AT]->(m) WHERE p.access IN $may AND ${claimKnown('p', 'p')}
  AND ($about IS NULL OR EXISTS { MATCH (p)-[:CONCERNS]->(:HarmArea)-[:PART_OF*0..20]->(:HarmArea {id: $about}) }
       OR $about IN ways[0].areas)
OPTIONAL MATCH (p)<-[:RAISED]-(speaker) WHERE speaker.access IN $may
WITH m, p, ways, last, collect(speaker) AS by
WITH m, p, ways, last, by, CASE
  WHEN any(one IN by WHERE one.id IN $ids OR any(way IN ways WHERE one.id IN way.via)) THEN 'theirs'
  WHEN size(by) = 0 THEN 'nobody'
  WHEN any(one IN by WHERE EXISTS {
    MATCH (one)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE h.side = 'government' AND ${knownAsOf('h')} })
    OR any(one IN by WHERE one.side = 'government') THEN 'government'
  ELSE 'others' END AS whose
WHERE whose <> 'others'
ORDER BY last DESC, m.id, p.id
WITH whose, collect({m: m, p: p, by: by, ways: ways}) AS found
RETURN whose, size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS one
  WITH one.m AS m, one.p AS p, one.by AS by, one.ways AS ways
  RETURN {id: p.id, kind: p.kind, text: p.text,
    by: [one IN by | ${refOf('one')}],
    meeting: m {.id, .title, .kind, .from, .to, .precision, .asWritten},
    areas: COLLECT { MATCH (p)-[:CONCERNS]->(a:HarmArea) RETURN ${refOf('a')} ORDER BY a.name },
    because: CASE p.basis WHEN 'inferred' THEN p.because END,
    through: CASE WHEN any(one IN by WHERE one.id IN $ids) THEN [] ELSE COLLECT {
      UNWIND ways AS way MATCH (x:Person)-[r:HELD_POST]->(b:Organisation)
      WHERE x.id IN way.via AND x IN by AND b.id IN $ids AND r.basis = 'inferred' AND r.because IS NOT NULL
      RETURN DISTINCT r.because } END,
    basis: coalesce(p.basis, 'stated'), citations: ${cited('p', 'p')}}
} AS points`

const PointRow = z.object({
  id: z.string(),
  kind: PointKind,
  text: z.string(),
  by: z.array(RefRow),
  meeting: MeetingRow,
  areas: z.array(RefRow),
  /** Why they are taken to have spoken for the attendee, where that is inferred. */
  through: z.array(z.string()),
  ...claim,
})
export type PointRow = z.infer<typeof PointRow>

/** Who said it: the attendee or someone for them, nobody the document names, or government. */
const Row = z.object({
  whose: z.enum(['theirs', 'nobody', 'government']),
  total: z.number(),
  points: z.array(PointRow),
})
export type PointsRow = z.infer<typeof Row>

/** What was said at the meetings of an attendee, the latest first. */
export const findPoints = (
  tx: Transaction,
  params: BriefParams & { ids: readonly string[] },
): Promise<PointsRow[]> => tx.run(Row, FIND, params)
