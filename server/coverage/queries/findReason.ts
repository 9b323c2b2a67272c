import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (r:Reason {id: $id})-[:EXPLAINS]->(o:Organisation) WHERE r.access IN $may
RETURN o.name AS organisation`

/** The name of the organisation a reason is about; undefined where there is none to be seen. */
export const findReason = async (database: Database, viewer: Viewer, id: string) =>
  (await database.read(viewer, z.object({ organisation: z.string() }), FIND, { id }))[0]
