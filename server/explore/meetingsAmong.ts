import { engagedWithin } from './engagedWithin.ts'

/**
 * Cypher: meetings `m` with two or more of the parties `$ids` (a body is not counted beside the person it took
 * part through), with one of them and a harm area of `$areas`, or asked for themselves in `$asked`; and `links`,
 * the ENGAGED_AT links of those parties. What is read of a link costs more than following it: its areas are left
 * alone where no area is shown.
 */
export const meetingsAmong = `
UNWIND $ids AS id
MATCH (p:Party {id: id})-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
WITH m, collect(g) AS links
WHERE size(links) > 1 OR size($areas) > 0 OR m.id IN $asked
WITH m, links, CASE WHEN size($areas) = 0 THEN 0 ELSE size([area IN links[0].areas WHERE area IN $areas]) END AS about
WHERE about + size([g IN links WHERE none(person IN g.via WHERE person IN $ids)]) > 1 OR m.id IN $asked`

/** What the pattern above is asked with, besides the filters. */
export type Among = {
  /** Parties shown. */
  ids: string[]
  /** Harm areas shown. */
  areas: string[]
  /** Meetings shown for themselves. */
  asked: string[]
}
