import { addDays, lengthOf, type Period } from '../../../graph-schema/days.ts'

/** How many months make each of the calendar's parts, and on which months it may begin: a financial year in April. */
const parts = [
  { name: 'month', months: 1, every: 1 },
  { name: 'quarter', months: 3, every: 3 },
  { name: 'half-year', months: 6, every: 3 },
  { name: 'year', months: 12, every: 3 },
] as const

/** Before a whole month, quarter, half or year the one before it; before any other period as many days. */
export function periodBefore(period: Period): Period {
  const part = partOf(period)
  return {
    from: part ? addMonths(period.from, -part.months) : addDays(period.from, -lengthOf(period)),
    to: addDays(period.from, -1),
  }
}

/** By what rule it is the one before. */
export function beforeWords(period: Period): string {
  const part = partOf(period)
  return part ? `The ${part.name} before is` : 'The period before is as many days long:'
}

const partOf = ({ from, to }: Period) =>
  parts.find(
    ({ months, every }) =>
      from.endsWith('-01') &&
      (Number(from.slice(5, 7)) - 1) % every === 0 &&
      addDays(addMonths(from, months), -1) === to,
  )

/** Of the first day of a month. */
const addMonths = (first: string, months: number): string =>
  new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10)
