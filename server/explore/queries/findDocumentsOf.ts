import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:CITES|CLOSED_BY]->(:Citation)-[:IN]->(d:Document) WHERE d.access IN $may
WITH DISTINCT d
RETURN d.id AS id, d.title AS title, d.date AS date, d.marking AS marking
ORDER BY d.date, d.id`

const Row = z.object({ id: z.string(), title: z.string(), date: z.string(), marking: z.string().nullable() })

/** The documents that entries, or claims of theirs, cite. */
export const findDocumentsOf = (tx: Transaction, ids: string[]) => tx.run(Row, FIND, { ids })
