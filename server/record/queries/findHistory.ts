import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (e:Entry {id: $id}) WHERE e.access IN $may
CALL (e) {
  MATCH (c:Change)-[:CHANGED]->(b:Before {entry: e.id}) RETURN c, b.was AS was
  UNION
  MATCH (c:Change {seq: e.created}) RETURN c, null AS was
}
RETURN c.seq AS seq, c.at AS at, c.by AS by, c.why AS why, c.undoes AS undoes, was,
  size(c.created) + COUNT { (c)-[:CHANGED]->() } AS entries
ORDER BY c.seq DESC LIMIT $limit`

const Row = z.object({
  seq: z.number(),
  at: z.string(),
  by: z.string(),
  why: z.string(),
  undoes: z.number().nullable(),
  /** The entry as it was before, as JSON; null where this change made it. */
  was: z.string().nullable(),
  /** How many entries it changed in all. */
  entries: z.number(),
})
export type HistoryRow = z.infer<typeof Row>

/** Every change of one entry, latest first. */
export const findHistory = (database: Database, viewer: Viewer, id: string, limit = 200) =>
  database.read(viewer, Row, FIND, { id, limit })
