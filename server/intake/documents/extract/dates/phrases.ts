import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import {
  counts,
  dayAlone,
  iso,
  lastDay,
  monthFrom,
  monthNumber,
  monthPattern,
  open,
  type Phrase,
  season,
  seasons,
  weekOf,
  wholeMonth,
  yearFor,
  yearOf,
} from './periods.ts'
import { dayOfWeekAlone } from './weekdays.ts'
import { weekPhrases } from './weekPhrases.ts'

const weekdays = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** Ways of naming a time that the library for dates does not read, or reads as a day. */
export const phrases: readonly Phrase[] = [
  ...weekPhrases,
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
    words: /\b(?:(?:during|earlier|later) )?this w(?:ee)?k\b|\bin the (?:past|last) week\b|\bof the week\b/gi,
    work: (_, on) => weekOf(on),
  },
  {
    words: /\b(?:earlier )?(?:this (?:morning|afternoon|evening)|today|tonight)\b/gi,
    work: (_, on) => ({ from: on, to: on, precision: 'day' }),
  },
  {
    words: /\b(?:on )?(?:the )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:before last|week)\b/gi,
    work: (match, on) => {
      const at = weekdays.indexOf((match[1] ?? '').toLowerCase())
      const day = addDays(mondayOf(on), at)
      const [last, next] = [day < on ? day : addDays(day, -7), day > on ? day : addDays(day, 7)]
      const worked = /last$/i.test(match[0]) ? addDays(last, -7) : addDays(next, 7)
      return { from: worked, to: worked, precision: 'day' }
    },
  },
  {
    words: /\bthe day (before yesterday|after tomorrow)\b/gi,
    work: (match, on) => {
      const day = addDays(on, /^before/i.test(match[1] ?? '') ? -2 : 2)
      return { from: day, to: day, precision: 'day' }
    },
  },
  { words: /\bnext w(?:ee)?k\b|\bthe following week\b/gi, work: (_, on) => weekOf(addDays(on, 7)) },
  {
    words: /\blast w(?:ee)?k\b|\bthe previous week\b|\bthe week before\b|\ba week (?:ago|before|earlier)\b/gi,
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
  {
    words: /\bin (two|three|four|five|six|[2-9]|1[0-2]) months(?:'? time)?(?! of| to)\b/gi,
    work: (match, on) => monthFrom(on, counts[(match[1] ?? '').toLowerCase()] ?? Number(match[1])),
  },
  { words: /\b(?:early )?next month\b|\bin a month(?:'s time)?\b/gi, work: (_, on) => monthFrom(on, 1) },
  {
    words: /\b(?:last|in the last) year\b/gi,
    work: (_, on) => ({ from: `${yearOf(on) - 1}-01-01`, to: `${yearOf(on) - 1}-12-31`, precision: 'year' }),
  },
  {
    words: /\b(?:early |later? )?in the (?:new|New) [Yy]ear\b/g,
    work: (match, on, tense) => {
      const year = yearOf(on) + (tense === 'past' ? 0 : 1)
      return /^early/.test(match[0])
        ? wholeMonth(year, 1)
        : { from: iso(year, 1, 1), to: iso(year, 3, 31), precision: 'quarter' }
    },
  },
  {
    words:
      /(?<=\b(?:on|by|for|until|from|to|now|done|re|w\/c|(?:mon|tues?|weds?|thu(?:rs?)?|fri)(?:day)?)[ .:(]{1,2})(\d{1,2})\/(\d{1,2})(?![/\d])|(?<![/\d])(\d{2})\/(0[1-9]|1[0-2])(?![/\d])|(?<=(?<!\b(?:about|abt|nearly|over|only|section|para|item|paras|sections)) |\()(?!24\/7)(\d{1,2})\/(\d{1,2})(?=$|[,.;:)](?!\d)| [-–—])/gi,
    work: (match, on, tense) => {
      const [day, month] = [
        Number(match[1] ?? match[3] ?? match[5]),
        Number(match[2] ?? match[4] ?? match[6]),
      ]
      if (month < 1 || month > 12 || day < 1) return undefined
      const year = yearFor(month, on, tense)
      if (day > lastDay(year, month)) return undefined
      return { from: iso(year, month, day), to: iso(year, month, day), precision: 'day' }
    },
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
      `\\b(?<!\\d(?:st|nd|rd|th)? )(?:in|during|since|late|early|mid-?|of|for|by|until|the end of|end of|end) (?:the end of )?(${monthPattern})(?: (?:last year|(\\d{4})))?(?![\\p{L}\\d])(?! \\d)`,
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
      `\\b(${monthPattern}) (\\d{4})\\b(?<!\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${'\\w'.repeat(3)}\\w* \\d{4})`,
      'g',
    ),
    work: (match) => wholeMonth(Number(match[2]), monthNumber(match[1] ?? '')),
  },
  {
    words:
      /\b(?:((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:,? the)? |on (?:the )?)(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|century|floor))/gi,
    work: (match, on, tense) =>
      match[1]
        ? dayOfWeekAlone(match[1], Number(match[2]), on, tense)
        : dayAlone(Number(match[2]), on, tense),
  },
  {
    words:
      /(?:^|(?<=[,;:(–-] ))(\d{1,2})(?:st|nd|rd|th)(?= (?:at|works?|is|was|suits|would|fine|looks|no|please|then)\b|[?,.;:])/gi,
    work: (match, on, tense) => dayAlone(Number(match[1]), on, tense),
  },
  {
    words:
      /\b[Tt]he (\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?!(?:it|is|was|has|had|can|could|does|did|should|would|will|or|at|because|as|if|but|in|on|to|with|works?|suits?|looks|please|then|instead|so|when|that|which|he|she|we|they|you|after|before|now|too|also|not|for|I)\b)\p{L})(?! or \d{1,2}(?:st|nd|rd|th) \p{Ll}+(?:y|ies|e|s)\b)/gu,
    work: (match, on, tense) => dayAlone(Number(match[1]), on, tense),
  },
  {
    words:
      /\b(?:before|after|until|by|over|at) (?:the )?(?:summer |Easter |Christmas |half-term )?(?:recess|Easter|Christmas|summer break|new year|New Year|half[- ]term|election|prorogation)\b/gi,
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
