import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[:CITES {own: true}]->(c:Citation)-[:IN]->(d:Document)
WHERE d.access IN $may AND c.quote IS NOT NULL
RETURN DISTINCT e.id AS entry, d.id AS document, c.locator AS locator, c.quote AS quote
ORDER BY entry, document, locator, quote`

const Row = z.object({ entry: z.string(), document: z.string(), locator: z.string(), quote: z.string() })

/** The words that entries themselves cite, where they are held. */
export const findQuotesOf = (tx: Transaction, ids: string[]) => tx.run(Row, FIND, { ids })
