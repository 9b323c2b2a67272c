import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { heldOf, withinPeriod } from '../engagedAsOf.ts'
import { engagedLinks } from '../engagedLinks.ts'
import type { ScopeParams } from '../scopeParams.ts'

const count = (params: ScopeParams) => `
${engagedLinks(params)}
WITH o, g, m WHERE ${heldOf('g')} AND ${withinPeriod('g')}
UNWIND [''] + [area IN g.areas WHERE area IN $areas] AS area
WITH area, m, g.to AS to, coalesce(o[$key], '') AS key
RETURN key, area, count(DISTINCT m) AS meetings, count(*) AS participations, max(to) AS last`

const Row = z.object({
  key: z.string(),
  area: z.string(),
  meetings: z.number(),
  participations: z.number(),
  last: z.string().nullable(),
})

/** Meetings of organisations put together by a property, each counted once however many of a group took part. */
export const countGroupMeetings = (tx: Transaction, params: ScopeParams & { key: string }) =>
  tx.run(Row, count(params), params)
