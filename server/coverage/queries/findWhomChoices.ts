import { WhomChoices } from '../../../graph-schema/api/coverage.ts'
import type { Database, Viewer } from '../../database/database.ts'

/** Enough for every minister of a decade; whoever is left out can still be asked for by id. */
const most = 500

const FIND = `
CALL {
  MATCH (o:Organisation {side: 'government'})
  WHERE o.access IN $may AND EXISTS { MATCH (o)-[g:ENGAGED_AT]->() WHERE g.side = 'government' }
  WITH o ORDER BY toLower(o.name), o.id LIMIT $most
  RETURN collect({by: o.id, name: o.name}) AS departments
}
CALL {
  MATCH (p:Person)
  WHERE p.access IN $may AND EXISTS { MATCH (p)-[g:ENGAGED_AT]->() WHERE g.side = 'government' }
    AND NOT coalesce(p.redacted, false)
  WITH p ORDER BY toLower(p.name), p.id LIMIT $most
  RETURN collect(p) AS found
}
CALL (found) {
  UNWIND found AS p
  MATCH (p)-[post:HELD_POST]->(o:Organisation) WHERE o.side = 'government'
  WITH DISTINCT post.title AS title, o.id AS at, post.title + ' at ' + o.name AS name
  ORDER BY toLower(name) LIMIT $most
  RETURN collect({by: 'post:' + title + '@' + at, name: name}) AS posts
}
RETURN departments, [p IN found | {by: p.id, name: p.name}] AS people, posts,
  size(departments) = $most OR size(found) = $most OR size(posts) = $most AS more`

/** Government parties that took part in anything, by name, and the posts they held. */
export const findWhomChoices = async (database: Database, viewer: Viewer): Promise<WhomChoices> =>
  (await database.read(viewer, WhomChoices, FIND, { most }))[0] ?? {
    departments: [],
    people: [],
    posts: [],
    more: false,
  }
