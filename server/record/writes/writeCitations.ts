import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { CitationRow } from '../entryToGraph.ts'

const WRITE = `
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (c:Citation {id: row.id})
ON CREATE SET c.locator = row.locator, c.start = row.start, c.end = row.end, c.quote = row.quote
MERGE (c)-[:IN]->(d)`

/** Makes sure of the citations; what cites them follows. */
export const writeCitations = (tx: Transaction, citations: CitationRow[]) =>
  tx.run(z.object({}), WRITE, {
    rows: citations.map(({ start = null, end = null, quote = null, ...row }) => ({
      ...row,
      start,
      end,
      quote,
    })),
  })
