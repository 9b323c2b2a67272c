import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (d:Document {id: id}) WHERE d.access IN $may AND d.marking IS NOT NULL
RETURN d.id AS id, d.marking AS marking`

/** The protective markings documents bear, by document. */
export const findMarkingsOf = async (
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await database.read(viewer, z.object({ id: z.string(), marking: z.string() }), FIND, { ids })
  return new Map(rows.map(({ id, marking }) => [id, marking]))
}
