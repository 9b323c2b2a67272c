import { mostPeriods, type PeriodUnit } from '../../../graph-schema/api/evidence.ts'
import { addDays, mondayOf, type Period } from '../../../graph-schema/days.ts'

export type Columns = { unit: PeriodUnit; periods: Period[]; earlier: number }

/** Every week or quarter these days touch; quarters where there are too many weeks, the latest where of those too. */
export function periodColumns(all: Period | undefined, asked: PeriodUnit = 'week'): Columns {
  if (!all) return { unit: asked, periods: [], earlier: 0 }
  const periods = between(all, asked === 'week' ? weekOf : quarterOf)
  if (asked === 'week' && periods.length > mostPeriods) return periodColumns(all, 'quarter')
  const earlier = Math.max(0, periods.length - mostPeriods)
  return { unit: asked, periods: periods.slice(earlier), earlier }
}

function between({ from, to }: Period, periodOf: (date: string) => Period): Period[] {
  const periods: Period[] = []
  for (let next = periodOf(from); next.from <= to; next = periodOf(addDays(next.to, 1))) periods.push(next)
  return periods
}

const weekOf = (date: string): Period => ({ from: mondayOf(date), to: addDays(mondayOf(date), 6) })

/** Quarters of the calendar, as departments publish their returns. */
function quarterOf(date: string): Period {
  const year = Number(date.slice(0, 4))
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1
  const from = `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
  const next =
    first === 10
      ? `${String(year + 1).padStart(4, '0')}-01-01`
      : `${date.slice(0, 4)}-${String(first + 3).padStart(2, '0')}-01`
  return { from, to: addDays(next, -1) }
}
