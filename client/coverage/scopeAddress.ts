import * as z from 'zod'
import { leftOutParam } from '../leftOut.ts'
import { param } from '../searchParams.ts'

/** The part of an address every page of coverage has: whose engagement, as of when, in which period. */
export const ScopeSearch = z.object({
  asOf: param(z.iso.date()),
  by: param(z.string().max(700)),
  from: param(z.iso.date()),
  to: param(z.iso.date()),
  leftOut: leftOutParam,
})
export type ScopeSearch = z.infer<typeof ScopeSearch>

/** What leads from one page of coverage to another: the same question, seen another way. */
export const scopeOf = ({ asOf, by, from, to }: ScopeSearch) => ({ asOf, by, from, to })

/** What the parts of the addresses of all pages of coverage are called, where one could not be read. */
export const partWords = {
  asOf: 'the day that all is seen from',
  by: 'whose meetings to count',
  from: 'the first day of the period',
  to: 'the last day of the period',
  list: 'which list',
  about: 'a harm area',
  side: 'a side',
  kind: 'a kind of organisation',
  find: 'the name to find',
  owner: 'an owner',
  unowned: 'whether there is an owner',
  due: 'when a review is due',
  interval: 'a review interval',
  rows: 'what the rows are',
  unit: 'what to count or show by',
  compare: 'what to compare with',
  sort: 'what to sort by',
  sortAbout: 'the harm area to sort by',
  order: 'which way to sort',
  open: 'which parts of harm areas to show',
  cell: 'which cell to open',
  group: 'which group to open',
  amiss: 'which list of data quality',
  page: 'which page',
} as const
