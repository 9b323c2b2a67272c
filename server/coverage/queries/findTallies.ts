import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { heldOf, mentionedOf, overdueOf, plannedOf, withinPeriod } from '../engagedAsOf.ts'
import { engagedLinks } from '../engagedLinks.ts'
import type { ScopeParams } from '../scopeParams.ts'
import { LinkState, type TallyRow, tallied } from '../tallied.ts'

/** A list for each thing there is to know of the links: one map a link would take twice as long to bring here. */
const find = (params: ScopeParams) => `
${engagedLinks(params)}
WITH o, g, byInferred, CASE
  WHEN ${heldOf('g')} THEN CASE WHEN ${withinPeriod('g')} THEN 'counted' ELSE 'held' END
  WHEN ${plannedOf('g')} THEN 'planned'
  WHEN ${overdueOf('g')} THEN 'overdue'
  WHEN ${mentionedOf('g')} AND ${withinPeriod('g')} THEN 'mentioned' END AS state
WHERE state IS NOT NULL
RETURN o.id AS id, collect(state) AS states, collect(g.parties <= $group) AS few,
  collect(byInferred OR g.inferred OR coalesce(g.statusInferred, false)) AS inferred, collect(coalesce(g.to, '')) AS to,
  collect(g.areas) AS areas, collect(coalesce(g.areasInferred, [])) AS areasInferred`

const Row = z.object({
  id: z.string(),
  states: z.array(LinkState),
  few: z.array(z.boolean()),
  inferred: z.array(z.boolean()),
  to: z.array(z.string()),
  areas: z.array(z.array(z.string())),
  areasInferred: z.array(z.array(z.string())),
})

/** What there is of each organisation, with the government party asked for, about each harm area. */
export const findTallies = async (tx: Transaction, params: ScopeParams): Promise<TallyRow[]> =>
  (await tx.run(Row, find(params), params)).flatMap(tallied(params.areas))
