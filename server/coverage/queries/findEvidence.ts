import * as z from 'zod'
import { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import { Completeness, Side } from '../../../graph-schema/terms.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

/** On an earlier day what later documents brought was not known: neither meetings nor what they cover. */
const FIND = `
RETURN
  COUNT { MATCH (m:Meeting) WHERE m.access IN $may
          AND ($from IS NULL OR m.to >= $from) AND ($to IS NULL OR m.from <= $to)
          AND ($asOf IS NULL OR NOT EXISTS { MATCH (m)-[c:CITES]->() WHERE c.own } OR EXISTS {
            MATCH (m)-[c:CITES]->(:Citation)-[:IN]->(d:Document)
            WHERE c.own AND (d.kind = 'register' OR d.date <= $asOf) }) } AS meetings,
  COLLECT { MATCH (d:Document) WHERE d.access IN $may AND d.kind <> 'register'
            AND ($from IS NULL OR d.date >= $from) AND ($to IS NULL OR d.date <= $to)
            AND ($asOf IS NULL OR d.date <= $asOf)
            RETURN {from: min(d.date), to: max(d.date), count: count(d)} }[0] AS documents,
  COLLECT { MATCH (d:Document) WHERE d.access IN $may AND d.kind <> 'register'
            AND ($from IS NULL OR d.date >= $from) AND ($to IS NULL OR d.date <= $to)
            AND ($asOf IS NULL OR d.date <= $asOf)
            RETURN d {.id, .title, .date, .kind} ORDER BY d.date DESC, d.id LIMIT 5 } AS newest,
  COLLECT { MATCH (v:Evidence) WHERE v.access IN $may
            AND ($from IS NULL OR v.to >= $from) AND ($to IS NULL OR v.from <= $to)
            AND ($asOf IS NULL OR NOT EXISTS { (v)-[:CITES]->() } OR EXISTS {
              MATCH (v)-[:CITES]->(:Citation)-[:IN]->(d:Document) WHERE d.kind = 'register' OR d.date <= $asOf })
            OPTIONAL MATCH (v)-[:COVERS]->(b)
            RETURN {side: v.side, from: v.from, to: v.to, completeness: v.completeness, because: v.because,
                    body: CASE WHEN b IS NULL THEN null ELSE ${refOf('b')} END}
            ORDER BY v.from, v.id } AS loaded`

const Row = z.object({
  meetings: z.number(),
  documents: z.object({ from: z.string().nullable(), to: z.string().nullable(), count: z.number() }),
  newest: EvidenceStatement.shape.newest,
  loaded: z.array(
    z.object({
      side: Side,
      from: z.string(),
      to: z.string(),
      completeness: Completeness,
      because: z.string().nullable(),
      body: RefRow.nullable(),
    }),
  ),
})
export type EvidenceRow = z.infer<typeof Row>

type Day = string | null | undefined
type Within = { from?: Day; to?: Day; asOf?: Day }

/**
 * What every figure rests on: the documents and meetings loaded, and the periods they cover; of a period if given,
 * and as known on an earlier day if given.
 */
export const findEvidence = async (
  database: Database,
  viewer: Viewer,
  { from = null, to = null, asOf = null }: Within,
): Promise<EvidenceRow> => {
  const [row] = await database.read(viewer, Row, FIND, { from, to, asOf })
  return row ?? { meetings: 0, documents: { from: null, to: null, count: 0 }, newest: [], loaded: [] }
}
