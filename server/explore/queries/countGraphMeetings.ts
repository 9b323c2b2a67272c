import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { type Among, meetingsAmong } from '../meetingsAmong.ts'

const COUNT = `${meetingsAmong} RETURN count(m) AS meetings`

/** How many meetings there are among those shown, beyond what one answer holds. */
export const countGraphMeetings = async (tx: Transaction, params: Among): Promise<number> => {
  const [row] = await tx.run(z.object({ meetings: z.number() }), COUNT, params)
  return row?.meetings ?? 0
}
