import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'
import { BriefRow } from './findKeptBriefs.ts'

const FIND = `
MATCH (b:Brief {id: $id}) WHERE b.access IN $may
OPTIONAL MATCH (c:Change {seq: b.changed})
RETURN b.id AS id, b.name AS name, b.changed AS changed, c.at AS at, c.by AS by, b.body AS body`

const Row = BriefRow.extend({ body: z.string() })

/** One kept brief with its text. */
export const findKeptBrief = async (
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<z.infer<typeof Row> | undefined> => (await database.read(viewer, Row, FIND, { id }))[0]
