import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { type Among, meetingsAmong } from '../meetingsAmong.ts'

const FIND = `${meetingsAmong}
WITH m WHERE m.changed > $since
WITH m.created > $since AS fresh, m ORDER BY m.changed DESC, m.id
WITH fresh, collect(m) AS meetings
RETURN fresh, size(meetings) AS total,
  COLLECT { UNWIND meetings[0..$limit] AS e RETURN ${refOf('e')} } AS first`

const Row = z.object({ fresh: z.boolean(), total: z.number(), first: z.array(RefRow) })

/** The meetings among those shown that are new since a seq, and those changed since. */
export const findChangedMeetings = (tx: Transaction, params: Among & { since: number; limit: number }) =>
  tx.run(Row, FIND, params)
