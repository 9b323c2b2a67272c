/**
 * Cypher: what a claim `r` of the entry `e` cites, else what the entry does; nothing that was not written on $asOf.
 */
export const cited = (r: string, e: string) => `COLLECT {
  MATCH (${e})-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
  WHERE d.access IN $may AND (NOT $past OR d.kind = 'register' OR d.date <= $asOf)
    AND CASE WHEN ${r}.citations IS NULL THEN cites.own ELSE c.id IN ${r}.citations END
  RETURN {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote}
  ORDER BY d.date, c.locator LIMIT 10 }`
