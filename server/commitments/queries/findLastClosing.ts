import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (c:Commitment) WHERE c.access IN $may AND c.closedOn <= $today
RETURN max(c.closedOn) AS day`

/** The latest day on which a note says that a commitment was closed. */
export const findLastClosing = async (tx: Transaction, today: string): Promise<string | undefined> => {
  const [row] = await tx.run(z.object({ day: z.string().nullable() }), FIND, { today })
  return row?.day ?? undefined
}
