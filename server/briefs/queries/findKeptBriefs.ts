import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (b:Brief) WHERE b.access IN $may
WITH b ORDER BY b.changed DESC, b.id
WITH collect(b) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS b
  OPTIONAL MATCH (c:Change {seq: b.changed})
  RETURN {id: b.id, name: b.name, changed: b.changed, at: c.at, by: c.by}
} AS briefs`

export const BriefRow = z.object({
  id: z.string(),
  name: z.string(),
  changed: z.number(),
  at: z.string().nullable(),
  by: z.string().nullable(),
})
const Row = z.object({ total: z.number(), briefs: z.array(BriefRow) })

/** Kept briefs, the latest kept first. */
export const findKeptBriefs = async (database: Database, viewer: Viewer, limit: number) =>
  (await database.read(viewer, Row, FIND, { limit }))[0] ?? { total: 0, briefs: [] }
