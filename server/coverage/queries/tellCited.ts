import * as z from 'zod'
import { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[cites:CITES]->(c:Citation)-[:IN]->(d:Document)
WHERE cites.own AND d.access IN $may AND (d.kind = 'register' OR d.date <= $asOf)
WITH id, c, d ORDER BY d.date, c.locator
RETURN id, collect({document: d.id, title: d.title, date: d.date, locator: c.locator})[0..3] AS citations`

const Row = z.object({ id: z.string(), citations: z.array(CitationRef) })

/** What entries themselves cite, as far as it was written by a day. */
export const tellCited = async (tx: Transaction, ids: readonly string[], asOf: string) =>
  new Map((await tx.run(Row, FIND, { ids, asOf })).map(({ id, citations }) => [id, citations]))
