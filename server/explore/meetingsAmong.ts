import { engagedWithin } from './engagedWithin.ts'

/**
 * Cypher: meetings `m` with two or more of the parties `$ids` (a body is not counted beside the person it took
 * part through), with one of them and a harm area of `$areas`, or asked for themselves in `$asked`; `links`,
 * the ENGAGED_AT links of those parties; and `began`, the first day of it or, undated, of its earliest document. What is read of a link costs more than following it: its areas are left
 * alone where no area is shown.
 */
export const meetingsAmong = `
UNWIND $ids AS id
MATCH (p:Party {id: id})-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
WITH m, collect(g) AS links
WHERE size(links) > 1 OR size($areas) > 0 OR m.id IN $asked
WITH m, links, CASE WHEN size($areas) = 0 THEN 0 ELSE size([area IN links[0].areas WHERE area IN $areas]) END AS about
WHERE about + size([g IN links WHERE none(person IN g.via WHERE person IN $ids)]) > 1 OR m.id IN $asked
WITH m, links, links[0].from AS began`

/** What the pattern above is asked with, besides the filters. */
export type Among = {
  /** Parties shown. */
  ids: string[]
  /** Harm areas shown. */
  areas: string[]
  /** Meetings shown for themselves. */
  asked: string[]
}

/** Cypher: of these, what is drawn whatever the period: those of the sides asked for, and not put away by hand. */
export const meetingsInScope = `${meetingsAmong}
WITH m, links, began WHERE NOT m.id IN $without AND ($side IS NULL
  OR any(g IN links WHERE g.side IN $side AND none(person IN g.via WHERE person IN $ids)))`
