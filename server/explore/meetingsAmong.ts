import { engagedWithin } from './engagedWithin.ts'

/**
 * Cypher: meetings `m` with two or more of those shown (a body is not counted beside the person it took part
 * through), with a party and a harm area shown, or shown themselves.
 */
export const meetingsAmong = `
UNWIND $ids AS id
MATCH (p:Party {id: id})-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
WITH m, collect({id: p.id, as: g.as, attendance: g.attendance, through: g.via, side: g.side, inferred: g.inferred}) AS parties,
  head(collect(g.areas)) AS areas, head(collect(g.from)) AS began
WITH m, parties, began,
  size([party IN parties WHERE none(person IN party.through WHERE person IN $ids)])
    + size([area IN areas WHERE area IN $ids]) AS shown
WHERE shown >= 2 OR m.id IN $ids`

/** Cypher: of these, what is drawn whatever the period: those of the sides asked for, and not put away by hand. */
export const meetingsInScope = `${meetingsAmong}
WITH m, parties, began WHERE NOT m.id IN $without AND ($side IS NULL
  OR any(party IN parties WHERE party.side IN $side AND none(person IN party.through WHERE person IN $ids)))`
