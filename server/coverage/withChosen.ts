import { governmentAt } from './engagedAsOf.ts'
import { postsHeld } from './postsHeld.ts'

/**
 * A Cypher condition on a meeting with someone of government: the party chosen took part in it, or any will do. It
 * asks of one meeting what `byChosen` asks of all.
 */
export const withChosen = (m: string) => `
  (size($whom) = 0 OR EXISTS {
    MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(${m})
    WHERE p.id IN $whom AND ${governmentAt('h')} AND ($title IS NULL OR EXISTS { ${postsHeld} }) })`
