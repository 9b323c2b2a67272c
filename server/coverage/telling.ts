/** Cypher for what an entry `e` itself cites, as far as it was written by $asOf. */
export const citedBy = (e: string, own = 'cites.own') => `COLLECT {
  MATCH (${e})-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
  WHERE d.access IN $may AND (d.kind = 'register' OR d.date <= $asOf) AND ${own}
  RETURN {document: d.id, title: d.title, date: d.date, locator: c.locator} ORDER BY d.date, c.locator LIMIT 3 }`

/** Cypher for a meeting `m` that tells something, of which `g` is a derived link. */
export const toldMeeting = (m: string, g: string) => `{
  title: ${m}.title, kind: ${m}.kind, status: ${g}.status, to: ${g}.to,
  when: {from: ${m}.from, to: ${m}.to, precision: coalesce(${m}.precision, 'unknown')},
  citations: ${citedBy(m)}}`
