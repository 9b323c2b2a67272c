import { heldOf, mentionedOf, overdueOf, plannedOf, withinPeriod } from './engagedAsOf.ts'

/** Cypher for a meeting `m` that tells something, of which `g` is a derived link. */
export const toldMeeting = (m: string, g: string) => `{
  id: ${m}.id, title: ${m}.title, kind: ${m}.kind, status: ${g}.status, to: ${g}.to,
  when: {from: ${m}.from, to: ${m}.to, precision: coalesce(${m}.precision, 'unknown')}}`

/**
 * The end of a Cypher query that has organisations `o`, derived links `g` of theirs and `byInferred`: of each place
 * in $said (an organisation and a harm area, '' for anything) the meeting that tells most of each state it is in,
 * which is the next one planned, and else the last.
 */
export const telling = `
WITH o, g, byInferred OR g.inferred OR coalesce(g.statusInferred, false) AS inferred,
  ${heldOf('g')} AS held, ${withinPeriod('g')} AS within
UNWIND [state IN [
  CASE WHEN held THEN 'held' END,
  CASE WHEN held AND within THEN 'counted' END,
  CASE WHEN held AND within AND g.parties <= $group THEN 'met' END,
  CASE WHEN ${plannedOf('g')} THEN 'planned' END,
  CASE WHEN ${overdueOf('g')} THEN 'overdue' END,
  CASE WHEN ${mentionedOf('g')} AND within THEN 'mentioned' END] WHERE state IS NOT NULL] AS state
UNWIND [area IN [''] + g.areas WHERE o.id + ' ' + area IN $said] AS area
WITH o, g, area, state, inferred OR area IN coalesce(g.areasInferred, []) AS inferred
ORDER BY CASE WHEN state = 'planned' AND g.undated IS NOT NULL THEN '9999' ELSE coalesce(g.to, '') END DESC
WITH o, area, state, collect({g: g, inferred: inferred}) AS ranked
WITH o, area, state, CASE state WHEN 'planned' THEN ranked[-1..] ELSE ranked[0..1] END AS first
UNWIND first AS one
WITH o, area, state, one.g AS g, one.inferred AS inferred, endNode(one.g) AS m
RETURN o.id AS id, area, state, inferred, ${toldMeeting('m', 'g')} AS meeting`
