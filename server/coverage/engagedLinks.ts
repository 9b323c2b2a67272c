import { byChosen } from './byChosen.ts'
import { isRow, knownAsOf, tookPart } from './engagedAsOf.ts'

/**
 * The start of a Cypher query: the derived links `g`, as known then, of organisations `o` in meetings `m` with the
 * government party chosen, or with any, and whether every way to that party needs an inferred claim.
 */
export const engagedLinks = `
CALL {
  WITH 1 AS one WHERE size($whom) = 0
  MATCH (o:Organisation)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
  WHERE ${isRow('o')} AND g.government IS NOT NULL AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
  RETURN o, g, m, g.government = 'inferred' AS byInferred
  UNION ALL
  WITH 1 AS one WHERE size($whom) > 0
  ${byChosen}
  MATCH (m)<-[g:ENGAGED_AT|WAS_ENGAGED_AT]-(o:Organisation)
  WHERE ${isRow('o')} AND g.access IN $may AND ${knownAsOf('g')} AND ${tookPart('g')}
  RETURN o, g, m, byInferred
}`
