import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[:IN]->(d:Document) WHERE d.access IN $may
RETURN id, {document: d.id, title: d.title, date: d.date, locator: c.locator} AS citation`

/** The citations a claim names, by id. */
export const findCitations = async (tx: Transaction, ids: string[]): Promise<Map<string, CitationRef>> => {
  const rows = await tx.run(z.object({ id: z.string(), citation: CitationRef }), FIND, { ids })
  return new Map(rows.map(({ id, citation }) => [id, citation]))
}
