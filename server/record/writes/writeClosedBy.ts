import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const WRITE = `
UNWIND $rows AS row
MATCH (e:Entry {id: row.entry})
MATCH (c:Citation {id: row.citation})
CREATE (e)-[:CLOSED_BY {fromOf: row.of, access: 'open'}]->(c)`

/** Links a commitment to the words that show it done or withdrawn. */
export const writeClosedBy = (
  tx: Transaction,
  rows: { entry: string; of: string | null; citation: string }[],
) => tx.run(z.object({}), WRITE, { rows })
