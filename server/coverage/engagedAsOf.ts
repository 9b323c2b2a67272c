/** Cypher conditions on a derived link, which carries all the definition of engagement asks (design §1). */

/** Who sent apologies never took part; who was expected, only until the meeting was held. */
export const tookPart = (g: string) =>
  `NOT (${g}.attendance = 'apologies' OR (${g}.attendance = 'expected' AND ${g}.status = 'held'))`

/** The link as it was known on $asOf. */
export const knownAsOf = (g: string) =>
  `coalesce(${g}.known, '') <= $asOf AND (${g}.until IS NULL OR ${g}.until > $asOf)`

/** A claim `r` of the entry `e` counts from its earliest document; without citations it has those of its entry. */
export const claimKnown = (r: string, e: string) => `
  (NOT $past OR coalesce(COLLECT {
    MATCH (${e})-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
    WHERE CASE WHEN ${r}.citations IS NULL THEN cites.own AND coalesce(cites.fromOf, ${e}.id) = coalesce(${r}.fromOf, ${e}.id)
               ELSE c.id IN ${r}.citations END
    RETURN CASE d.kind WHEN 'register' THEN '' ELSE d.date END AS date ORDER BY date LIMIT 1 }[0], '') <= $asOf)`

/** Organisations that coverage lists: of the sides it starts from, and no forums. */
export const isRow = (o: string) =>
  `${o}.access IN $may AND ${o}.side IN $sides AND coalesce(${o}.kind, 'other') <> 'forum'
   AND ($only IS NULL OR ${o}.id IN $only)`
