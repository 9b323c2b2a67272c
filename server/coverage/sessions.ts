import { byChosen } from './byChosen.ts'
import { claimKnown, governmentAt, isRow, knownAsOf, tookPart, withinPeriod } from './engagedAsOf.ts'

/** The links of government parties: all of them, or those of the parties chosen. */
const government = `
CALL {
  WITH 1 AS one WHERE size($whom) = 0
  MATCH (:Organisation {kind: 'forum'})<-[:SESSION_OF]-(m:Meeting)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-()
  WHERE ${governmentAt('g')}
  RETURN m, all(way IN collect(g.inferred OR coalesce(g.sideInferred, false)) WHERE way) AS byInferred
  UNION
  WITH 1 AS one WHERE size($whom) > 0
  ${byChosen}
  RETURN m, byInferred
}`

/**
 * The start of a Cypher query: organisations `o` and held sessions `m` of a forum they belong to, in the period, with
 * a government party: their own attendance is not recorded, or is recorded at a session of a kind that cannot count
 * as met. `h` is a derived link of the session, `byInferred` whether every way to the government party is inferred.
 */
export const sessions = `
${government}
MATCH (m)-[:SESSION_OF]->(f:Organisation)<-[member:MEMBER_OF]-(o:Organisation)
WHERE f.kind = 'forum' AND ${isRow('o')} AND ${claimKnown('member', 'o')}
MATCH (m)<-[h:ENGAGED_AT|WAS_ENGAGED_AT]-() WHERE h.side = 'government' AND ${knownAsOf('h')}
WITH o, m, member, byInferred, head(collect(h)) AS h
WHERE h.status = 'held' AND h.from <= $asOf
  AND ${withinPeriod('h')}
  AND (member.from IS NULL OR h.to IS NULL OR member.from <= h.to)
  AND (member.to IS NULL OR h.from IS NULL OR member.to >= h.from)
  AND (NOT m.kind IN $metKinds AND NOT EXISTS {
         MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE ${knownAsOf('g')} AND g.attendance = 'apologies' }
       OR NOT EXISTS {
         MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
         WHERE ${knownAsOf('g')} AND (g.attendance = 'apologies' OR ${tookPart('g')}) })`
