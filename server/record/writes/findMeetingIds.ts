import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `MATCH (m:Meeting) WHERE m.id > $after RETURN m.id AS id ORDER BY m.id LIMIT $limit`

/** The next meetings by id, for a rebuild to work through. */
export const findMeetingIds = async (tx: Transaction, after: string, limit: number): Promise<string[]> =>
  (await tx.run(z.object({ id: z.string() }), FIND, { after, limit })).map((row) => row.id)
