import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `OPTIONAL MATCH (log:Log {id: 'log'}) WHERE $may IS NOT NULL RETURN coalesce(log.seq, 0) AS seq`

/** The seq of the last change, asked for together with what else a transaction reads. */
export const findSeqWithin = async (tx: Transaction): Promise<number> => {
  const [row] = await tx.run(z.object({ seq: z.number() }), FIND)
  return row?.seq ?? 0
}
