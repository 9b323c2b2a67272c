import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'
import { ViewRow } from './findViews.ts'

const FIND = `
MATCH (v:View {id: $id}) WHERE v.access IN $may
OPTIONAL MATCH (c:Change {seq: v.changed})
RETURN v.id AS id, v.name AS name, v.note AS note, v.changed AS changed, c.at AS at, c.by AS by,
  v.address AS address, v.seq AS seq`

const Row = ViewRow.extend({ address: z.string(), seq: z.number() })

/** One saved view with its picture. */
export const findView = async (
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<z.infer<typeof Row> | undefined> => (await database.read(viewer, Row, FIND, { id }))[0]
