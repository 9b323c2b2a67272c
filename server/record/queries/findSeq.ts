import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `OPTIONAL MATCH (log:Log {id: 'log'}) WHERE $may IS NOT NULL RETURN coalesce(log.seq, 0) AS seq`

/** The seq of the last change: two answers with the same seq were made from the same data. */
export const findSeq = async (database: Database, viewer: Viewer): Promise<number> => {
  const [row] = await database.read(viewer, z.object({ seq: z.number() }), FIND)
  return row?.seq ?? 0
}
