import { governmentAt } from './engagedAsOf.ts'
import { postsHeld } from './postsHeld.ts'

/**
 * The start of a Cypher query: the meetings `m` in which the chosen government party took part as government, and
 * whether every way to that needs an inferred claim. For a post, whoever held it at the time of the meeting.
 */
export const byChosen = `
MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
WHERE p.id IN $whom AND ${governmentAt('h')}
WITH m, h, CASE WHEN $title IS NULL THEN [h.inferred OR coalesce(h.sideInferred, false)] ELSE COLLECT {
  ${postsHeld}
  RETURN h.inferred OR coalesce(h.sideInferred, false) OR coalesce(post.basis, 'stated') = 'inferred' } END AS ways
WHERE size(ways) > 0
WITH m, all(way IN reduce(every = [], one IN collect(ways) | every + one) WHERE way) AS byInferred`
