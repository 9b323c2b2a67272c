import * as z from 'zod'
import { DueGroup, IntervalName } from '../../../graph-schema/api/plan.ts'
import { addressReader } from '../../leftOut.ts'
import { param } from '../../searchParams.ts'
import { partWords, ScopeSearch } from '../scopeAddress.ts'

const owner = param(z.string().trim().min(1).max(200))

/** Of the review plan: its scope, whose organisations, what is due when, on which interval, and the page. */
export const PlanSearch = ScopeSearch.extend({
  owner,
  unowned: param(z.literal('yes')),
  due: param(DueGroup),
  interval: param(IntervalName),
  page: z.coerce.number().int().min(1).max(2_000).optional().catch(undefined),
})
export type PlanSearch = z.infer<typeof PlanSearch>

export const readPlanSearch = addressReader(PlanSearch, partWords)

/** Of a portfolio: its scope and whose it is; one's own where nobody is named. */
export const PortfolioSearch = ScopeSearch.extend({ owner })
export type PortfolioSearch = z.infer<typeof PortfolioSearch>

export const readPortfolioSearch = addressReader(PortfolioSearch, partWords)
