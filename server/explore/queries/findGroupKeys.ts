import * as z from 'zod'
import { OrganisationKind } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

/**
 * For a person, the body acted for at the latest of the meetings drawn, or else the body of a post held on its day; one
 * who held none then has none. Of several the one whose post began last. With no meeting drawn, the post last held.
 */
const FIND = `
UNWIND $ids AS id
MATCH (e:Party {id: id}) WHERE e.access IN $may
CALL (e) {
  OPTIONAL MATCH (e)-[g:ENGAGED_AT]->(m:Meeting) WHERE NOT e:Organisation AND m.id IN $meetings AND m.access IN $may
  RETURN m, coalesce(g.from, '') AS since, coalesce(g.to, '9999') AS until
  ORDER BY coalesce(g.to, '') DESC, m.id LIMIT 1
}
CALL (e, m, since, until) {
  OPTIONAL MATCH (m)<-[x:ENGAGED_AT]-(b:Organisation) WHERE e.id IN x.via AND b.access IN $may
  OPTIONAL MATCH (e)-[r:HELD_POST]->(b) WHERE coalesce(r.from, '') <= until AND coalesce(r.to, '9999') >= since
  RETURN b AS acted, r.title AS actedAs ORDER BY coalesce(r.from, '') DESC, b.id LIMIT 1
}
CALL (e, m, since, until) {
  OPTIONAL MATCH (e)-[r:HELD_POST]->(b:Organisation) WHERE b.access IN $may
    AND (m IS NULL OR (coalesce(r.from, '') <= until AND coalesce(r.to, '9999') >= since))
  RETURN b AS held, r.title AS heldAs ORDER BY coalesce(r.to, '9999') DESC, coalesce(r.from, '') DESC, b.id LIMIT 1
}
WITH e, CASE WHEN e:Organisation THEN e ELSE coalesce(acted, held) END AS body,
  CASE WHEN acted IS NULL THEN heldAs ELSE actedAs END AS role
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

/** By what the parties shown can be grouped: the body acted for in the meetings drawn, its department, what they work on. */
export const findGroupKeys = (
  tx: Transaction,
  params: { ids: string[]; meetings: string[] },
): Promise<GroupKeysRow[]> => tx.run(Row, FIND, params)
