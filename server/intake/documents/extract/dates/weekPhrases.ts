import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import {
  iso,
  lastDay,
  monthFrom,
  monthNumber,
  monthPattern,
  type Phrase,
  type Worked,
  weekOf,
  yearFor,
} from './periods.ts'
import type { Tense } from './When.ts'
import { dayOfWeek, nthWeekday } from './weekdays.ts'

const weekday = '(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const short = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}'
const day = (date: string): Worked => ({ from: date, to: date, precision: 'day' })

/** Days told by their week, and weeks and pairs of days told by their month. */
export const weekPhrases: readonly Phrase[] = [
  {
    words: new RegExp(
      `\\b(first|second|third|fourth|last) ${weekday} (?:of|in) (?:(?:the|each|every) month|(${monthPattern})\\b(?: (\\d{4}))?)`,
      'gi',
    ),
    work: ([, nth = '', name = '', month, year], on, tense) =>
      nthWeekday(nth.toLowerCase(), name, on, tense, month ? { month: monthNumber(month), year } : undefined),
  },
  {
    words: new RegExp(
      `\\b(first|second|third|fourth|last|1st|2nd|3rd|4th) (?:full )?w(?:ee)?k (?:of|in) (${monthPattern})\\b(?: (\\d{4}))?`,
      'gi',
    ),
    work: ([, nth = '', month = '', year], on, tense) =>
      weekOfMonth(nth.toLowerCase(), monthNumber(month), year ? Number(year) : undefined, on, tense),
  },
  {
    words: new RegExp(`\\b${short} (?:of )?(next|last|this) w(?:ee)?k\\b`, 'gi'),
    work: ([, name = '', which = ''], on) => {
      const weeks = /next/i.test(which) ? 7 : /last/i.test(which) ? -7 : 0
      return day(addDays(mondayOf(on), dayOfWeek(name) + weeks))
    },
  },
  {
    words: new RegExp(`\\b(?:a|one) week on ${short}\\b|\\b${weekday} fortnight\\b`, 'gi'),
    work: ([words = '', one, other], on) =>
      day(addDays(coming(one ?? other ?? '', on), /fortnight/i.test(words) ? 14 : 7)),
  },
  {
    words: new RegExp(`\\ba week last ${short}\\b`, 'gi'),
    work: ([, name = ''], on) => day(addDays(coming(name, on), -14)),
  },
  {
    words: new RegExp(
      `\\b(?:on )?${weekday} (last|next)(?=$|[,.;:)]| (?:to|and|in|at|for|with|about)\\b)`,
      'gi',
    ),
    work: ([, name = '', which = ''], on) => day(addDays(coming(name, on), /last/i.test(which) ? -7 : 0)),
  },
  {
    words: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: ?\\/ ?| ?& ?| and | or )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern})\\b(?: (\\d{4}))?`,
      'gi',
    ),
    work([, first = '', last = '', month = '', year], on, tense) {
      const at = monthNumber(month)
      const [from, to] = [Number(first), Number(last)]
      const of = year ? Number(year) : yearFor(at, on, tense)
      return from < to && to - from < mostDays && to <= lastDay(of, at)
        ? { from: iso(of, at, from), to: iso(of, at, to), precision: 'day' }
        : undefined
    },
  },
  {
    words: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})(?![\d.]\d)/g,
    work([, number = '', month = '', year = '']) {
      const of = Number(year) < 100 ? century(Number(year)) : Number(year)
      return Number(month) >= 1 && Number(month) <= 12 && Number(number) <= lastDay(of, Number(month))
        ? day(iso(of, Number(month), Number(number)))
        : undefined
    },
  },
  {
    words: /\b(?:(?:over|at|before) )?(?:the|this|last|next) weekend\b/gi,
    work([words = ''], on, tense) {
      const here = addDays(mondayOf(on), 5)
      const gone = here < on ? here : addDays(here, -7)
      const next = here > on ? here : addDays(here, 7)
      const from = /last/i.test(words) || (tense === 'past' && !/next|this/i.test(words)) ? gone : next
      return { from, to: addDays(from, 1), precision: 'day' }
    },
  },
  {
    words: /\b(?:earlier|later) in the month\b|\b(?:at )?the (?:start|beginning) of the month\b/gi,
    work: (_, on) => monthFrom(on, 0),
  },
  {
    words: /\bthe other day\b|\b(?:a few|some|several) days ago\b|\bsome (?:weeks|months|time) ago\b/gi,
    work: (_, on) => ({ to: on, precision: 'unknown' }),
  },
]

const mostDays = 4

/** Of "20" and "96" the one not far to come. */
const century = (year: number) => (year < 60 ? 2000 : 1900) + year

/** The next such day of the week after a day. */
function coming(name: string, on: string): string {
  const here = addDays(mondayOf(on), dayOfWeek(name))
  return here > on ? here : addDays(here, 7)
}

/** The week that holds the first Monday, and those after it. */
function weekOfMonth(
  nth: string,
  month: number,
  given: number | undefined,
  on: string,
  tense: Tense,
): Worked {
  const year = given ?? yearFor(month, on, tense)
  if (nth === 'last') return weekOf(addDays(iso(year, month, lastDay(year, month)), -4))
  const at = ['first', 'second', 'third', 'fourth'].indexOf(nth)
  const weeks = at >= 0 ? at : Number(nth[0]) - 1
  const first = mondayOf(addDays(iso(year, month, 1), 6))
  return weekOf(addDays(first, weeks * 7))
}
