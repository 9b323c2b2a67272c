/** Dates as whole days since 1 January 1970: counted and never timed, so that no time zone can shift them. */

const dayLength = 24 * 60 * 60 * 1_000

export const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength
export const toDate = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)
export const addDays = (date: string, days: number): string => toDate(toDay(date) + days)

/** 29 December 1969 was a Monday. */
const firstMonday = -3

/** Weeks run from Monday to Sunday. */
export const mondayOf = (date: string): string =>
  toDate(Math.floor((toDay(date) - firstMonday) / 7) * 7 + firstMonday)

/** Both ends belong to it. */
export type Period = { readonly from: string; readonly to: string }

export const lengthOf = ({ from, to }: Period): number => toDay(to) - toDay(from) + 1

export const touches = (a: Period, b: Period): boolean => a.from <= b.to && a.to >= b.from

/** Monday to Friday of the week a day is in: what a letter means by "this week". */
export const workingWeekOf = (date: string): Period => {
  const from = mondayOf(date)
  return { from, to: addDays(from, 4) }
}
