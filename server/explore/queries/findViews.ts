import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (v:View) WHERE v.access IN $may
WITH v ORDER BY v.changed DESC, v.id LIMIT $limit
OPTIONAL MATCH (c:Change {seq: v.changed})
RETURN v.id AS id, v.name AS name, v.note AS note, v.changed AS changed, c.at AS at, c.by AS by
ORDER BY changed DESC, id`

export const ViewRow = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  changed: z.number(),
  at: z.string().nullable(),
  by: z.string().nullable(),
})

/** Saved views, the latest saved first. */
export const findViews = (database: Database, viewer: Viewer, limit: number) =>
  database.read(viewer, ViewRow, FIND, { limit })
