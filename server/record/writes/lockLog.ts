import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { derivedBy } from './writeDerived.ts'

const LOCK = `MERGE (log:Log {id: 'log'}) ON CREATE SET log.derived = $derived SET log.seq = coalesce(log.seq, 0) RETURN log.seq AS seq`

/** Takes the one lock every change waits for, and answers with the seq of the last change. */
export const lockLog = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.run(z.object({ seq: z.number() }), LOCK, { derived: derivedBy })
  return row?.seq ?? 0
}
