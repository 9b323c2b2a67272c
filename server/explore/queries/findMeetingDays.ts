import * as z from 'zod'
import { Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { type Among, meetingsInScope } from '../meetingsAmong.ts'

const FIND = `${meetingsInScope}
RETURN began AS day, coalesce(m.statuses[-1], m.status) AS status, m.from IS NULL AND m.to IS NULL AS undated,
  count(m) AS meetings
ORDER BY day, status`

const Row = z.object({
  day: z.iso.date().nullable(),
  status: Status,
  undated: z.boolean(),
  meetings: z.number(),
})
export type DayRow = z.infer<typeof Row>

/** How many meetings among those shown began on each day, by status: a row for each, however many meetings. */
export const findMeetingDays = (tx: Transaction, params: Among & { without: string[] }): Promise<DayRow[]> =>
  tx.run(Row, FIND, params)
