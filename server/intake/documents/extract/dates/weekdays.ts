import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import { dayAlone, monthFrom, type Worked, wholeMonth, yearFor } from './periods.ts'
import type { Tense } from './When.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** How far a day of the month is looked for, in the direction of what is told and in the other. */
const farthest = 100
const farthestOther = 40

/** From Monday, 0. */
export const dayOfWeek = (name: string): number => days.indexOf(name.slice(0, 3).toLowerCase())

/** "Thurs 22nd": the nearest twenty-second that was or will be a Thursday, else one as if the day of the week were not said. */
export function dayOfWeekAlone(name: string, day: number, on: string, tense: Tense): Worked | undefined {
  const weekday = dayOfWeek(name)
  for (let away = 0; away <= farthest; away += 1)
    for (const each of tense === 'past' ? [-away, away] : [away, -away]) {
      if (away > farthestOther && each > 0 === (tense === 'past')) continue
      const date = addDays(on, each)
      if (Number(date.slice(8)) === day && mondayOf(date) === addDays(date, -weekday))
        return { from: date, to: date, precision: 'day' }
    }
  return dayAlone(day, on, tense)
}

const ordinals = ['first', 'second', 'third', 'fourth']

/** "The second Tuesday of the month" is the next one to come, or the last there was. */
export function nthWeekday(
  nth: string,
  name: string,
  on: string,
  tense: Tense,
  given?: { month: number; year: string | undefined },
): Worked | undefined {
  const weekday = dayOfWeek(name)
  const months = given
    ? [wholeMonth(given.year ? Number(given.year) : yearFor(given.month, on, tense), given.month)]
    : [0, tense === 'past' ? -1 : 1].map((more) => monthFrom(on, more))
  const found = months.map(({ from = on, to = on }) => {
    const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
    return nth === 'last'
      ? addDays(to, -((weekdayOf(to) - weekday + 7) % 7))
      : addDays(first, ordinals.indexOf(nth) * 7)
  })
  const day = given ? found[0] : found.find((each) => (tense === 'past' ? each <= on : each >= on))
  return day ? { from: day, to: day, precision: 'day' } : undefined
}
const weekdayOf = (day: string) => (new Date(day).getUTCDay() + 6) % 7
