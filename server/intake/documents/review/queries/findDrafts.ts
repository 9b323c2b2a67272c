import * as z from 'zod'
import type { Database, Viewer } from '../../../../database/database.ts'
import { RefRow, refOf } from '../../../../register/register.ts'

const FIND = `
MATCH (d:Draft)-[:PROPOSES_FROM]->(t:KeptText) WHERE d.access IN $may AND t.access IN $may
WITH d, t ORDER BY d.created DESC, d.id
WITH collect({draft: d, text: t}) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS one
  WITH one.draft AS d, one.text AS t
  OPTIONAL MATCH (t)-[:HOLDS]->(document:Document)
  OPTIONAL MATCH (c:Change {seq: d.created})
  RETURN {id: d.id, name: d.name, changed: d.changed, at: c.at, by: c.by,
    decided: COUNT { MATCH (e:Decision {state: 'accepted'})-[:DECIDES_IN]->(d) }
      + COUNT { MATCH (e:Decision {state: 'rejected'})-[:DECIDES_IN]->(d) },
    proposals: d.proposals + COUNT { MATCH (e:Decision {added: true})-[:DECIDES_IN]->(d) },
    document: CASE WHEN document IS NULL THEN null ELSE ${refOf('document')} END}
} AS drafts`

const Row = z.object({
  total: z.number(),
  drafts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      changed: z.number(),
      at: z.string().nullable(),
      by: z.string().nullable(),
      decided: z.number(),
      proposals: z.number(),
      document: RefRow.nullable(),
    }),
  ),
})

/** Documents brought in, the latest first, each with how much of it has been decided. */
export const findDrafts = async (database: Database, viewer: Viewer, limit: number) =>
  (await database.read(viewer, Row, FIND, { limit }))[0] ?? { total: 0, drafts: [] }
