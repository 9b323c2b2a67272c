import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { LinkRow } from '../entryToGraph.ts'

/** The type is given with each row: one query text for them all, since planning a text costs more than running it. */
const WRITE = `
UNWIND $rows AS row
MATCH (a:Entry {id: row.from})
MATCH (b:Entry {id: row.to})
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`

/** Creates links between ids that are there and are not merged. */
export const writeLinks = (tx: Transaction, rows: LinkRow[]) => tx.run(z.object({}), WRITE, { rows })
