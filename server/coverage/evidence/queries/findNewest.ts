import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'

const FIND = `
MATCH (d:Document) WHERE d.access IN $may AND d.kind <> 'register'
RETURN max(d.date) AS date`

/** The date of the newest document; a register is none in this sense. */
export const findNewest = async (database: Database, viewer: Viewer): Promise<string | null> => {
  const [row] = await database.read(viewer, z.object({ date: z.string().nullable() }), FIND)
  return row?.date ?? null
}
