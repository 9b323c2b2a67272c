import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { EngagementRow } from './writeEngagements.ts'

const WRITE = `
UNWIND $rows AS row
MATCH (p:Party {id: row.party})
MATCH (m:Meeting {id: row.meeting})
CREATE (p)-[r:WAS_ENGAGED_AT]->(m) SET r = row.properties`

/** Writes the derived links as they were known before, up to `until`. */
export const writePastEngagements = (tx: Transaction, rows: EngagementRow[]) =>
  tx.run(z.object({}), WRITE, { rows })
