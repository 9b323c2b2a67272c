import * as z from 'zod'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
CALL {
  WITH 1 AS one WHERE $title IS NULL
  MATCH (e:Entry {id: $id})-[:MERGED_INTO*0..20]->(p:Party) WHERE p.access IN $may
  RETURN p.id AS id, p.name AS name
  UNION
  WITH 1 AS one WHERE $title IS NOT NULL
  MATCH (body:Organisation)<-[post:HELD_POST]-(p:Person)
  WHERE p.access IN $may AND body.side = 'government' AND toLower(post.title) = toLower($title)
    AND ($id IS NULL OR body.id = $id)
  RETURN p.id AS id, CASE WHEN $id IS NULL THEN post.title ELSE post.title + ' at ' + body.name END AS name
}
RETURN id, name ORDER BY id LIMIT 1000`

/** The party with an id, or everyone who has held a government post of this title, at the body `id` if given. */
export const findWhom = (
  database: Database,
  viewer: Viewer,
  params: { id: string | null; title: string | null },
) => database.read(viewer, z.object({ id: z.string(), name: z.string() }), FIND, params)
