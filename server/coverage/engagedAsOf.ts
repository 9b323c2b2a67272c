/** Cypher conditions on a derived link, which carries all the definition of engagement asks (design §1). */

/** Who sent apologies never took part; who was expected, only until the meeting was held. */
export const tookPart = (g: string) =>
  `NOT (${g}.attendance = 'apologies' OR (${g}.attendance = 'expected' AND ${g}.status = 'held'))`

/** The link as it was known on $asOf. */
export const knownAsOf = (g: string) =>
  `coalesce(${g}.known, '') <= $asOf AND (${g}.until IS NULL OR ${g}.until > $asOf)`

/** The link of a government party that took part as government, as it was known then. */
export const governmentAt = (h: string) =>
  `${h}.side = 'government' AND ${h}.access IN $may AND ${knownAsOf(h)} AND ${tookPart(h)}`

const canBeMet = (g: string) => `${g}.kind IN $metKinds`

/** Held by then, and of a kind that can count as met. An undated meeting has its earliest document's date, if any. */
export const heldOf = (g: string) => `(${canBeMet(g)} AND ${g}.status = 'held' AND ${g}.from <= $asOf)`

/** Still to come, or without a date. */
export const plannedOf = (g: string) =>
  `(${canBeMet(g)} AND ${g}.status = 'planned' AND (${g}.undated IS NOT NULL OR coalesce(${g}.to, $asOf) >= $asOf))`

/** Planned or requested for a date that has passed, and no later document says whether it took place. */
export const overdueOf = (g: string) =>
  `(${canBeMet(g)} AND ${g}.status IN ['planned', 'requested'] AND ${g}.undated IS NULL AND coalesce(${g}.to, $asOf) < $asOf)`

export const mentionedOf = (g: string) => `(${g}.status = 'mentioned')`

/** Its last day falls in the period. */
export const withinPeriod = (g: string) =>
  `(($from IS NULL OR coalesce(${g}.to, '') >= $from) AND ($to IS NULL OR coalesce(${g}.to, '9999') <= $to))`

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
