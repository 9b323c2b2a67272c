import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { heldOf, mentionedOf, overdueOf, plannedOf, withinPeriod } from '../engagedAsOf.ts'
import { engagedLinks } from '../engagedLinks.ts'
import type { ScopeParams } from '../scopeParams.ts'

const FIND = `
${engagedLinks}
WITH o, g, byInferred, ${heldOf('g')} AS held, ${plannedOf('g')} AS planned, ${overdueOf('g')} AS overdue,
  ${withinPeriod('g')} AS within, ${mentionedOf('g')} AS named
WITH o, g, held, held AND within AS counted, planned, overdue, named AND within AS mentioned, g.parties <= $group AS few,
  byInferred OR g.inferred OR coalesce(g.statusInferred, false) AS inferred
WHERE held OR planned OR overdue OR mentioned
UNWIND [''] + [area IN g.areas WHERE area IN $areas] AS area
WITH o.id AS id, area, held, counted, planned, overdue, mentioned, few, g.to AS to,
  NOT (inferred OR area IN coalesce(g.areasInferred, [])) AS stated
RETURN id, area,
  sum(CASE WHEN counted THEN 1 ELSE 0 END) AS meetings,
  sum(CASE WHEN counted AND few THEN 1 ELSE 0 END) AS met,
  sum(CASE WHEN counted AND few AND stated THEN 1 ELSE 0 END) AS metStated,
  sum(CASE WHEN counted AND stated THEN 1 ELSE 0 END) AS countedStated,
  max(CASE WHEN counted THEN to END) AS last,
  max(CASE WHEN held THEN to END) AS lastEver,
  sum(CASE WHEN mentioned THEN 1 ELSE 0 END) AS mentioned,
  sum(CASE WHEN mentioned AND stated THEN 1 ELSE 0 END) AS mentionedStated,
  sum(CASE WHEN planned THEN 1 ELSE 0 END) AS planned,
  sum(CASE WHEN overdue THEN 1 ELSE 0 END) AS overdue`

const TallyRow = z.object({
  id: z.string(),
  /** '' for anything at all. */
  area: z.string(),
  /** Held meetings of the period that can count as met; of these with few stakeholders; without inferred claims. */
  meetings: z.number(),
  met: z.number(),
  metStated: z.number(),
  countedStated: z.number(),
  /** The last day of the latest of them; of the latest of any period. */
  last: z.string().nullable(),
  lastEver: z.string().nullable(),
  mentioned: z.number(),
  mentionedStated: z.number(),
  planned: z.number(),
  overdue: z.number(),
})
export type TallyRow = z.infer<typeof TallyRow>

/** What there is of each organisation, with the government party asked for, about each harm area. */
export const findTallies = (tx: Transaction, params: ScopeParams): Promise<TallyRow[]> =>
  tx.run(TallyRow, FIND, params)
