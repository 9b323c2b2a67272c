import * as z from 'zod'
import { param } from '../searchParams.ts'

/** The part of an address every page of coverage has: whose engagement, as of when, in which period. */
export const ScopeSearch = z.object({
  asOf: param(z.iso.date()),
  by: param(z.string().max(700)),
  from: param(z.iso.date()),
  to: param(z.iso.date()),
})
export type ScopeSearch = z.infer<typeof ScopeSearch>
