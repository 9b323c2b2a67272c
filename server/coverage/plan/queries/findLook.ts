import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'

const FIND = `
MATCH (l:Look {id: $id}) WHERE l.access IN $may
OPTIONAL MATCH (c:Change {seq: l.changed})
RETURN l.seq AS seq, coalesce(c.at, '') AS at`

/** Up to which change somebody has seen a portfolio, and when they said so. */
export const findLook = async (database: Database, viewer: Viewer, id: string) =>
  (await database.read(viewer, z.object({ seq: z.number(), at: z.string() }), FIND, { id }))[0]
