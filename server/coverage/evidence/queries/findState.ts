import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'

const FIND = `
OPTIONAL MATCH (log:Log {id: 'log'}) WHERE $may IS NOT NULL
OPTIONAL MATCH (c:Change {seq: log.seq})
RETURN toString(coalesce(log.seq, 0)) + ' ' + coalesce(c.at, '') AS state`

/** What tells one state of the data from any other, those of a database filled anew included. */
export const findState = async (database: Database, viewer: Viewer): Promise<string> => {
  const [row] = await database.read(viewer, z.object({ state: z.string() }), FIND)
  return row?.state ?? ''
}
