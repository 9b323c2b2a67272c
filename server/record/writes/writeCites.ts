import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

export type CiteRow = { entry: string; of: string | null; citation: string; own: boolean }

const WRITE = `
UNWIND $rows AS row
MATCH (e:Entry {id: row.entry})
MATCH (c:Citation {id: row.citation})
CREATE (e)-[:CITES {own: row.own, fromOf: row.of, access: 'open'}]->(c)`

/** Links entries to what they cite; `own` where it is the entry's own citation and not only a claim's. */
export const writeCites = (tx: Transaction, rows: CiteRow[]) => tx.run(z.object({}), WRITE, { rows })
