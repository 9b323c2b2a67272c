import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

export type EngagementRow = { party: string; meeting: string; properties: Record<string, unknown> }

const WRITE = `
UNWIND $rows AS row
MATCH (p:Party {id: row.party})
MATCH (m:Meeting {id: row.meeting})
CREATE (p)-[r:ENGAGED_AT]->(m) SET r = row.properties`

/** Writes the derived links of meetings whose old ones are gone. */
export const writeEngagements = (tx: Transaction, rows: EngagementRow[]) =>
  tx.run(z.object({}), WRITE, { rows })
