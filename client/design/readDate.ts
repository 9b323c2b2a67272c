import { addDays, type Period } from '../../graph-schema/days.ts'

export type DateParts = { day: string; month: string; year: string }

/** A real day in the calendar as YYYY-MM-DD; nothing where all is blank; else what is wrong with it. */
export type ReadDate = { date: string } | { blank: true } | { problem: string }

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** People write the month as 11, Nov or November. */
function monthNumber(text: string): number {
  const named = monthNames.indexOf(text.trim().slice(0, 3).toLowerCase())
  return named >= 0 ? named + 1 : Number(text)
}

export function readDate({ day, month, year }: DateParts): ReadDate {
  if (![day, month, year].some((part) => part.trim() !== '')) return { blank: true }
  if (!/^\d{4}$/.test(year.trim())) return { problem: 'Year must have 4 numbers' }
  const [y, m, d] = [Number(year), monthNumber(month), Number(day)]
  const made = new Date(Date.UTC(y, m - 1, d))
  const real = made.getUTCFullYear() === y && made.getUTCMonth() === m - 1 && made.getUTCDate() === d
  return real
    ? { date: made.toISOString().slice(0, 10) }
    : { problem: 'Enter a real date, such as 6 11 2020' }
}

export function toDateParts(date: string | undefined): DateParts {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/
const worded = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (\d{4})$/

/**
 * The days meant by a date as people write it in a sentence: "6 Nov 2020", "6/11/2020" and "2020-11-06" are one day,
 * "November 2020" is the month and "2020" the year.
 */
export function readDateText(text: string): Period | undefined {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (/^\d{4}$/.test(tidy)) return spanOf(dateOf('1', '1', tidy), dateOf('31', '12', tidy))
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tidy)
  if (iso) return dayOf(dateOf(iso[3], iso[2], iso[1]))
  const numbers = numeric.exec(tidy)
  if (numbers) return dayOf(dateOf(numbers[1], numbers[2], numbers[3]))
  const [, day, named = '', year] = worded.exec(tidy) ?? []
  if (!isMonth(named)) return undefined
  return day ? dayOf(dateOf(day, named, year)) : monthOf(dateOf('1', named, year))
}

const spanOf = (from: string | undefined, to: string | undefined): Period | undefined =>
  from && to ? { from, to } : undefined
const dayOf = (date: string | undefined) => spanOf(date, date)
const monthOf = (first: string | undefined) => spanOf(first, first && lastOfMonth(first))

/** The day before the first of the month after. */
const lastOfMonth = (first: string) => addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)

const longNames =
  'january february march april may june july august september october november december'.split(' ')
const isMonth = (name: string) =>
  name === 'sept' || (name.length >= 3 && longNames.some((month) => month.startsWith(name)))

function dateOf(day = '', month = '', year = ''): string | undefined {
  const read = readDate({ day, month, year })
  return 'date' in read ? read.date : undefined
}
