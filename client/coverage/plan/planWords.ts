import type { DueGroup, PlanMember } from '../../../graph-schema/api/plan.ts'
import { formatDate } from '../../design/dates.ts'
import type { PlanSearch } from './planAddress.ts'

/** What the groups of the plan are called, in order. */
export const dueWords = {
  overdue: 'Due now',
  'this-week': 'Due this week',
  'next-week': 'Due next week',
  'this-quarter': 'Due this quarter',
  later: 'Due later',
  'not-counted': 'Not counted',
} as const satisfies Record<DueGroup, string>

export const dueHints = {
  overdue: 'The date of the review has passed, or no meeting is recorded.',
  'this-week': 'Weeks run from Monday to Sunday.',
  'next-week': '',
  'this-quarter': '',
  later: '',
  'not-counted': 'Coverage does not count meetings with people, forums or government.',
} as const satisfies Record<DueGroup, string>

/** "every-90-days" → "every 90 days", and back. */
export const intervalWords = (name: string): string => name.replaceAll('-', ' ')
export const toIntervalName = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^\w.:\s-]/g, '')
    .trim()
    .replace(/[\s_-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')
    .slice(0, 180)

export const daysInWords = (days: number): string => (days === 1 ? 'every day' : `every ${days} days`)

export const dueInWords = ({ due, group }: Pick<PlanMember, 'due' | 'group'>): string => {
  if (due) return formatDate(due)
  return group === 'not-counted' ? 'Not counted' : 'At once'
}

export const organisations = (count: number): string =>
  count === 1 ? '1 organisation' : `${count.toLocaleString('en-GB')} organisations`

/** What narrows the plan, for whoever has it on paper. */
export const filtersInWords = ({ owner, unowned, due, interval }: PlanSearch): string[] => [
  ...(owner ? [`owner ${owner}`] : []),
  ...(unowned ? ['no owner'] : []),
  ...(due ? [dueWords[due].toLowerCase()] : []),
  ...(interval ? [`interval ${intervalWords(interval)}`] : []),
]
