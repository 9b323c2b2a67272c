import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { Precision } from '../../../../../graph-schema/terms.ts'
import type { Tense } from './When.ts'

type Worked = { from?: string; to?: string; precision: Precision }
type Phrase = { words: RegExp; work(match: RegExpMatchArray, on: string, tense: Tense): Worked | undefined }

const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const monthPattern =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
export const monthNumber = (name: string) =>
  monthNames.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const yearOf = (on: string) => Number(on.slice(0, 4))
const monthOf = (on: string) => Number(on.slice(5, 7))

/** Monday to Friday, as these documents count a week. */
export const weekOf = (day: string): Worked => ({
  from: mondayOf(day),
  to: addDays(mondayOf(day), 4),
  precision: 'week',
})
const wholeMonth = (year: number, month: number): Worked => ({
  from: iso(year, month, 1),
  to: iso(year, month, lastDay(year, month)),
  precision: 'month',
})
const monthFrom = (on: string, more: number): Worked => {
  const count = yearOf(on) * 12 + monthOf(on) - 1 + more
  return wholeMonth(Math.floor(count / 12), (count % 12) + 1)
}
/** The year of a month named without one: the nearest that has been, or is to come. */
const yearFor = (month: number, on: string, tense: Tense) =>
  yearOf(on) + (tense === 'past' ? (month > monthOf(on) ? -1 : 0) : month < monthOf(on) ? 1 : 0)

/** A day of the month without the month: the nearest one before or after the document's day. */
function dayAlone(day: number, on: string, tense: Tense): Worked | undefined {
  if (day < 1 || day > 31) return undefined
  const step = tense === 'past' ? -1 : 1
  for (let more = 0; more < 3; more += 1) {
    const { from } = monthFrom(on, more * step)
    const [year, month] = [yearOf(from ?? on), monthOf(from ?? on)]
    if (day > lastDay(year, month)) continue
    const date = iso(year, month, day)
    if (tense === 'past' ? date <= on : date >= on) return { from: date, to: date, precision: 'day' }
  }
  return undefined
}

const counts: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  a_couple_of: 2,
  couple: 2,
  few: 3,
  several: 3,
}
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
}

function season(name: string, year: number): Worked {
  const [first, last] = seasons[name.toLowerCase()] ?? [1, 12]
  const end = last < first ? year + 1 : year
  return { from: iso(year, first, 1), to: iso(end, last, lastDay(end, last)), precision: 'quarter' }
}

/** The first day the phrase may have been: with "recess" and "Easter" only the direction is known. */
const open = (on: string, tense: Tense): Worked =>
  tense === 'past' ? { to: on, precision: 'unknown' } : { from: on, precision: 'unknown' }

/** Ways of naming a time that the library for dates does not read, or reads as a day. */
export const phrases: readonly Phrase[] = [
  {
    words: new RegExp(
      `\\b(?:w/c|week commencing|week beginning|(?:the )?week of)\\s+(?:the\\s+|Monday\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[ ./]*(?:of )?(${monthPattern}|\\d{1,2})[ ./]*(\\d{2,4})?`,
      'gi',
    ),
    work(match, on, tense) {
      const month = /\d/.test(match[2] ?? '') ? Number(match[2]) : monthNumber(match[2] ?? '')
      const given = match[3] ? Number(match[3]) : yearFor(month, on, tense)
      const year = given < 100 ? 2000 + given : given
      return month < 1 || month > 12
        ? undefined
        : weekOf(iso(year, month, Math.min(Number(match[1]), lastDay(year, month))))
    },
  },
  {
    words: /\b(?:(?:during|earlier|later) )?this week\b|\bin the (?:past|last) week\b|\bof the week\b/gi,
    work: (_, on) => weekOf(on),
  },
  { words: /\bnext week\b|\bthe following week\b/gi, work: (_, on) => weekOf(addDays(on, 7)) },
  {
    words: /\blast week\b|\bthe previous week\b|\bthe week before\b|\ba week (?:ago|before|earlier)\b/gi,
    work: (_, on) => weekOf(addDays(on, -7)),
  },
  { words: /\b(?:the )?week after next\b/gi, work: (_, on) => weekOf(addDays(on, 14)) },
  {
    words:
      /\b(?:a|last) fortnight (?:ago|before|earlier|previously)\b|\btwo weeks ago\b|\bthe week before last\b/gi,
    work: (_, on) => weekOf(addDays(on, -14)),
  },
  {
    words:
      /\bin (?:a|the next) fortnight\b|\bin two weeks(?:'? time)?\b|\ba fortnight (?:today|from now)\b/gi,
    work: (_, on) => ({ from: addDays(on, 14), to: addDays(on, 14), precision: 'day' }),
  },
  {
    words: /\b(a couple of|a few|several|two|three|four|five|six) weeks ago\b/gi,
    work: (match, on) =>
      weekOf(addDays(on, -7 * (counts[(match[1] ?? '').replace(/^a (couple|few).*$/, '$1')] ?? 3))),
  },
  {
    words: /\b(?:earlier|later|the course of|during) this month\b|\bthis month\b/gi,
    work: (_, on) => monthFrom(on, 0),
  },
  {
    words: /\b(?:late |early )?last month\b|\ba month ago\b|\bthe previous month\b/gi,
    work: (_, on) => monthFrom(on, -1),
  },
  { words: /\b(?:early )?next month\b|\bin a month(?:'s time)?\b/gi, work: (_, on) => monthFrom(on, 1) },
  {
    words: /\b(?:last|in the last) year\b/gi,
    work: (_, on) => ({ from: `${yearOf(on) - 1}-01-01`, to: `${yearOf(on) - 1}-12-31`, precision: 'year' }),
  },
  {
    words: /\bQ([1-4])\s+(\d{4})\b/g,
    work: (match) => {
      const month = Number(match[1]) * 3
      return {
        from: iso(Number(match[2]), month - 2, 1),
        to: iso(Number(match[2]), month, lastDay(Number(match[2]), month)),
        precision: 'quarter',
      }
    },
  },
  {
    words:
      /\b(?:in|over|during|this|last|next|by|for|the) (?:the )?(spring|summer|autumn|winter)(?: of)?(?: (\d{4}))?\b/gi,
    work: (match, on, tense) =>
      season(
        match[1] ?? '',
        match[2] ? Number(match[2]) : yearFor(seasons[(match[1] ?? '').toLowerCase()]?.[0] ?? 1, on, tense),
      ),
  },
  {
    words: new RegExp(
      `\\b(?:in|during|since|late|early|mid-?|of|for|by|until|the end of|end of|end) (?:the end of )?(${monthPattern})(?: (?:last year|(\\d{4})))?(?![\\p{L}\\d])(?! \\d)`,
      'giu',
    ),
    work: (match, on, tense) =>
      /^[A-Z]/.test(match[1] ?? '')
        ? wholeMonth(
            match[2] ? Number(match[2]) : yearFor(monthNumber(match[1] ?? ''), on, tense),
            monthNumber(match[1] ?? ''),
          )
        : undefined,
  },
  {
    words: new RegExp(
      `\\b(${monthPattern}) (\\d{4})\\b(?<!\\d{1,2}(?:st|nd|rd|th)? ${'\\w'.repeat(3)}\\w* \\d{4})`,
      'g',
    ),
    work: (match) => wholeMonth(Number(match[2]), monthNumber(match[1] ?? '')),
  },
  {
    words:
      /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? the)? |on (?:the )?)(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|century|floor))/gi,
    work: (match, on, tense) => dayAlone(Number(match[1]), on, tense),
  },
  {
    words: /\b(?:the )(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?\p{L})/gu,
    work: (match, on, tense) => dayAlone(Number(match[1]), on, tense),
  },
  {
    words:
      /\b(?:before|after|until|by|over|at) (?:the )?(?:summer |Easter |Christmas |half-term )?(?:recess|Easter|Christmas|summer break|new year|New Year|half[- ]term|election|prorogation)\b|\bearly in the new year\b|\bin the new year\b/gi,
    work: (_, on, tense) => open(on, tense),
  },
  {
    words:
      /\b(?:in (?:the )?)?(?:coming|next few|next couple of) (?:days|weeks|months)\b|\b(?:soon|shortly|in due course|imminently)\b/gi,
    work: (_, on) => ({ from: on, precision: 'unknown' }),
  },
  {
    words: /\b(?:in )?(?:recent(?:ly)?|past few|last few) (?:days|weeks|months)\b|\brecently\b/gi,
    work: (_, on) => ({ to: on, precision: 'unknown' }),
  },
]
