import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { LinkRow } from '../entryToGraph.ts'

const create = (type: string) => `
UNWIND $rows AS row
MATCH (a:Entry {id: row.from})
MATCH (b:Entry {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.properties`

/** Creates links of one relationship type, between ids that are there and are not merged. */
export const writeLinks = (tx: Transaction, type: string, rows: LinkRow[]) =>
  tx.run(z.object({}), create(type), { rows })
