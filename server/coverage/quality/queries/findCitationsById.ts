import * as z from 'zod'
import type { CitationRef } from '../../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../../database/database.ts'
import { CitationRow } from '../../../register/register.ts'

const FIND = `
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[:IN]->(d:Document) WHERE d.access IN $may
RETURN id, {document: d.id, title: d.title, date: d.date, locator: c.locator, quote: c.quote} AS citation`

const Row = z.object({ id: z.string(), citation: CitationRow })

/** Citations by their ids, as read on screen. */
export const findCitationsById = async (tx: Transaction, ids: string[]): Promise<Map<string, CitationRef>> =>
  new Map((await tx.run(Row, FIND, { ids })).map(({ id, citation }) => [id, citation]))
