import * as z from 'zod'
import type { Database, Viewer } from '../../../../database/database.ts'
import { RefRow, refOf } from '../../../../register/register.ts'

const FIND = `
MATCH (t:KeptText)<-[:PROPOSES_FROM]-(d:Draft) WHERE t.access IN $may AND d.access IN $may
OPTIONAL MATCH (t)-[:HOLDS]->(document:Document)
WITH t, d, document ORDER BY t.hash = $hash DESC, t.changed DESC LIMIT $limit
RETURN d.id AS id, d.name AS name, t.hash AS hash, t.sketch AS sketch,
  CASE WHEN document IS NULL THEN null ELSE ${refOf('document')} END AS document`

const Row = z.object({
  id: z.string(),
  name: z.string(),
  hash: z.string(),
  sketch: z.array(z.string()).nullable(),
  document: RefRow.nullable(),
})

/** The texts that are held, as they are known again by, one with this hash first. */
export const findKeptTexts = (database: Database, viewer: Viewer, params: { hash: string; limit: number }) =>
  database.read(viewer, Row, FIND, params)
