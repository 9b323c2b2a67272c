import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { type Among, meetingsInScope } from '../meetingsAmong.ts'

const FIND = `${meetingsInScope}
WITH m, began WHERE m.from IS NULL AND m.to IS NULL
RETURN m.id AS id, m.title AS title, began AS documented ORDER BY began DESC, m.id LIMIT $limit`

const Row = z.object({ id: z.string(), title: z.string(), documented: z.iso.date().nullable() })

/** Meetings among those shown that have no date of their own, with the date of their earliest document. */
export const findUndatedMeetings = (tx: Transaction, params: Among & { without: string[]; limit: number }) =>
  tx.run(Row, FIND, params)
