import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[:CITES {own: true}]->(c:Citation)-[:IN]->(d:Document)
WHERE d.access IN $may
WITH id, c, d ORDER BY d.date, c.locator
RETURN id, collect({document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote})[0..10] AS citations`

export const CitationRow = CitationRef.extend({ quote: CitationRef.shape.quote.nullable() }).transform(
  ({ quote, ...citation }): CitationRef => ({ ...citation, ...(quote ? { quote } : {}) }),
)

/** What entries themselves cite, the earliest document first. */
export const findCitationsOf = async (
  tx: Transaction,
  ids: string[],
): Promise<Map<string, CitationRef[]>> => {
  const rows = await tx.run(z.object({ id: z.string(), citations: z.array(CitationRow) }), FIND, { ids })
  return new Map(rows.map(({ id, citations }) => [id, citations]))
}
