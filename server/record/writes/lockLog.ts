import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const LOCK = `MERGE (log:Log {id: 'log'}) SET log.seq = coalesce(log.seq, 0) RETURN log.seq AS seq`

/** Takes the one lock every change waits for, and answers with the seq of the last change. */
export const lockLog = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.run(z.object({ seq: z.number() }), LOCK)
  return row?.seq ?? 0
}
