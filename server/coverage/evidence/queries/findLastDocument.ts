import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'
import { byChosen } from '../../byChosen.ts'

const FIND = `
CALL {
  ${byChosen}
  MATCH (m)-[:CITES]->(:Citation)-[:IN]->(d:Document)
  WHERE d.access IN $may AND d.kind <> 'register' AND d.date <= $asOf
  RETURN d.date AS date
  UNION
  MATCH (v:Evidence)-[:COVERS]->(p:Party)
  WHERE p.id IN $whom AND $title IS NULL AND v.access IN $may AND v.from <= $asOf
    AND (NOT $past OR NOT EXISTS { (v)-[:CITES]->() } OR EXISTS {
      MATCH (v)-[:CITES]->(:Citation)-[:IN]->(d:Document) WHERE d.kind = 'register' OR d.date <= $asOf })
  RETURN v.to AS date
  UNION
  MATCH (p:Party)-[:WROTE]->(d:Document)
  WHERE p.id IN $whom AND $title IS NULL AND d.access IN $may AND d.kind <> 'register' AND d.date <= $asOf
  RETURN d.date AS date
}
RETURN max(date) AS date`

export type Chosen = { whom: readonly string[]; title: string | null; at: string | null }

/** The day of the last document about the chosen government party, or the last day loaded of it. */
export const findLastDocument = async (
  database: Database,
  viewer: Viewer,
  params: Chosen & { asOf: string; past: boolean },
): Promise<string | null> => {
  const [row] = await database.read(viewer, z.object({ date: z.string().nullable() }), FIND, params)
  return row?.date ?? null
}
