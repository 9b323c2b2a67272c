import { heldOf, mentionedOf, overdueOf, plannedOf, withinPeriod } from './engagedAsOf.ts'

/**
 * The end of a Cypher query that has organisations `o`, derived links `g` of theirs and `byInferred`: what there is
 * of each organisation about each harm area of $areas, and about anything at all (the area '').
 */
export const tally = `
WITH o, g, byInferred, ${heldOf('g')} AS held, ${plannedOf('g')} AS planned, ${overdueOf('g')} AS overdue,
  ${withinPeriod('g')} AS within, ${mentionedOf('g')} AS named
WITH o, g, held, held AND within AS counted, planned, overdue, named AND within AS mentioned, g.parties <= $group AS few,
  byInferred OR g.inferred OR coalesce(g.statusInferred, false) AS inferred
WHERE held OR planned OR overdue OR mentioned
UNWIND [''] + [area IN g.areas WHERE area IN $areas] AS area
WITH o.id AS id, area, held, counted, planned, overdue, mentioned, few, g.to AS to,
  NOT (inferred OR area IN coalesce(g.areasInferred, [])) AS stated
RETURN id, area,
  sum(CASE WHEN counted THEN 1 ELSE 0 END) AS meetings,
  sum(CASE WHEN counted AND few THEN 1 ELSE 0 END) AS met,
  sum(CASE WHEN counted AND few AND stated THEN 1 ELSE 0 END) AS metStated,
  sum(CASE WHEN counted AND stated THEN 1 ELSE 0 END) AS countedStated,
  max(CASE WHEN counted THEN to END) AS last,
  max(CASE WHEN held THEN to END) AS lastEver,
  sum(CASE WHEN mentioned THEN 1 ELSE 0 END) AS mentioned,
  sum(CASE WHEN mentioned AND stated THEN 1 ELSE 0 END) AS mentionedStated,
  sum(CASE WHEN planned THEN 1 ELSE 0 END) AS planned,
  sum(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue`
