import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (d:Document) WHERE d.access IN $may AND d.marking IS NOT NULL
RETURN DISTINCT d.marking AS marking ORDER BY marking LIMIT 20`

/** The protective markings of the documents the figures rest on. */
export const findMarkings = async (database: Database, viewer: Viewer): Promise<string[]> =>
  (await database.read(viewer, z.object({ marking: z.string() }), FIND)).map(({ marking }) => marking)
