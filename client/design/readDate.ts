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
