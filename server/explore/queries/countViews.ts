import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const COUNT = 'MATCH (v:View) WHERE v.access IN $may RETURN count(v) AS views'

/** How many saved views there are. */
export const countViews = async (database: Database, viewer: Viewer): Promise<number> =>
  (await database.read(viewer, z.object({ views: z.number() }), COUNT))[0]?.views ?? 0
