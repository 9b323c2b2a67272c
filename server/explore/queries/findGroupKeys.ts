import * as z from 'zod'
import { OrganisationKind } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Party {id: id}) WHERE e.access IN $may
CALL (e) {
  WITH e WHERE e:Organisation RETURN e AS body, null AS role
  UNION
  WITH e WHERE NOT e:Organisation
  OPTIONAL MATCH (e)-[r:HELD_POST]->(b:Organisation) WHERE b.access IN $may
  RETURN b AS body, r.title AS role ORDER BY coalesce(r.to, '9999') DESC, coalesce(r.from, '') DESC, b.id LIMIT 1
}
CALL (body) {
  OPTIONAL MATCH way = (body)-[:MEMBER_OF*0..2]->(d:Organisation {kind: 'department'}) WHERE d.access IN $may
  RETURN d AS department ORDER BY length(way), d.id LIMIT 1
}
RETURN e.id AS id, body {.id, .name, .kind} AS body, role, department {.id, .name} AS department,
  COLLECT { MATCH (e)-[:WORKS_ON]->(h:HarmArea) WHERE h.access IN $may RETURN DISTINCT h.id ORDER BY h.id } AS worksOn`

const Row = z.object({
  id: z.string(),
  body: z.object({ id: z.string(), name: z.string(), kind: OrganisationKind }).nullable(),
  role: z.string().nullable(),
  department: z.object({ id: z.string(), name: z.string() }).nullable(),
  worksOn: z.array(z.string()),
})
export type GroupKeysRow = z.infer<typeof Row>

/** By what the parties shown can be grouped: the body of the post last held, its department, what they work on. */
export const findGroupKeys = (tx: Transaction, ids: string[]): Promise<GroupKeysRow[]> =>
  tx.run(Row, FIND, { ids })
