import type { When } from './record.ts'

/**
 * Dates as GOV.UK writes them, on screen and in what the server says. They stay text throughout: a date here has no time
 * and no time zone to get wrong.
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function partsOf(date: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day: String(Number(day)), month: months[Number(month) - 1] ?? month, year }
}

/** "6 November 2020" */
export function formatDate(date: string): string {
  const { day, month, year } = partsOf(date)
  return `${day} ${month} ${year}`
}

/** "November 2020" */
export function formatMonth(date: string): string {
  const { month, year } = partsOf(date)
  return `${month} ${year}`
}

/** "2 to 6 November 2020", naming the month and the year twice only where they differ. */
export function formatRange(from: string, to: string): string {
  if (from === to) return formatDate(from)
  const [a, b] = [partsOf(from), partsOf(to)]
  if (a.year !== b.year) return `${formatDate(from)} to ${formatDate(to)}`
  if (a.month !== b.month) return `${a.day} ${a.month} to ${formatDate(to)}`
  return `${a.day} to ${formatDate(to)}`
}

/** "between 1 March 2020 and today" for a post, a membership or evidence, either end of which may be missing. */
export function formatPeriod(from: string | undefined, to: string | undefined): string {
  if (from && to) return formatRange(from, to)
  if (from) return `from ${formatDate(from)}`
  if (to) return `until ${formatDate(to)}`
  return 'dates not given'
}

function formatMonths(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  return a.year === b.year ? `${a.month} to ${formatMonth(to)}` : `${formatMonth(from)} to ${formatMonth(to)}`
}

const asWritten = (when: When) => (when.asWritten ? ` (“${when.asWritten}”)` : '')

/** Never more exact than the source: a week stays a week and a missing date is said to be missing. */
export function formatWhen(when: When): string {
  const from = when.from ?? when.to
  const to = when.to ?? when.from
  if (!from || !to) return `date not given${asWritten(when)}`
  switch (when.precision) {
    case 'day':
      return formatRange(from, to)
    case 'week':
      return `week of ${formatDate(from)}`
    case 'month':
      return from.slice(0, 7) === to.slice(0, 7) ? formatMonth(from) : formatMonths(from, to)
    case 'quarter':
      return formatMonths(from, to)
    case 'year':
      return from.slice(0, 4) === to.slice(0, 4)
        ? from.slice(0, 4)
        : `${from.slice(0, 4)} to ${to.slice(0, 4)}`
    case 'unknown':
      return formatUnknown(when)
  }
}

function formatUnknown(when: When): string {
  if (when.from && when.to) return `some time ${formatBetween(when.from, when.to)}${asWritten(when)}`
  if (when.from) return `on or after ${formatDate(when.from)}${asWritten(when)}`
  return when.to
    ? `on or before ${formatDate(when.to)}${asWritten(when)}`
    : `date not given${asWritten(when)}`
}

const formatBetween = (from: string, to: string) =>
  from === to ? `on ${formatDate(from)}` : `between ${formatDate(from)} and ${formatDate(to)}`

/** For sorting: the last day it may have been, undated first. */
export const sortableWhen = (when: When | undefined): string => when?.to ?? when?.from ?? ''

/** At the start of a line: "Week of 2 November 2020". */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
