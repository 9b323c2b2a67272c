import type { TimeUnit } from '../../graph-schema/api/timeline.ts'
import { addDays, lengthOf, mondayOf, type Period } from '../../graph-schema/days.ts'

/** More bars than this are too narrow to tell apart beside the graph. */
const mostBins = 60
const lastDay = '9999-12-31'

type Calendar = { unit: TimeUnit; startOf: (date: string) => string; next: (start: string) => string }

const weeks: Calendar = { unit: 'week', startOf: mondayOf, next: (start) => addDays(start, 7) }

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const firstOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

const months = (unit: TimeUnit, each: number): Calendar => ({
  unit,
  startOf: (date) => firstOf(Math.floor(monthOf(date) / each) * each),
  next: (start) => firstOf(monthOf(start) + each),
})

/** Weeks where they are few enough, else months, quarters, years, or several years to a bin. */
function calendarFor(first: string, last: string): Calendar {
  if (lengthOf({ from: mondayOf(first), to: last }) <= mostBins * 7) return weeks
  const span = monthOf(last) - monthOf(first) + 1
  if (span <= mostBins) return months('month', 1)
  if (span <= mostBins * 3) return months('quarter', 3)
  return months('year', 12 * Math.ceil(span / 12 / (mostBins - 1)))
}

/** Whole weeks, months, quarters or years that follow one another without a gap from the first day to the last. */
export function binsOver(first: string, last: string): { unit: TimeUnit; bins: Period[] } {
  const { unit, startOf, next } = calendarFor(first, last)
  const bins: Period[] = []
  for (let from = startOf(first); from <= last && from.length === first.length; ) {
    const following = next(from)
    bins.push({ from, to: following.length === from.length ? addDays(following, -1) : lastDay })
    from = following
  }
  return { unit, bins }
}
