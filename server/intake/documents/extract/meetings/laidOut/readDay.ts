import { addDays, mondayOf } from '../../../../../../graph-schema/days.ts'
import { findWhens } from '../../dates/findWhens.ts'
import type { FoundWhen, Tense } from '../../dates/When.ts'
import type { Side } from './Entry.ts'

/** What the days in a list or table are counted from. */
export type Days = {
  on: string
  side?: Side | undefined
  /** The Monday of the week a heading names. */
  week?: string | undefined
}

/** The day a cell or the beginning of a line gives: `tbc` where it says that there is none yet. */
export type Day = { when: FoundWhen } | 'tbc'

const weekday = 'mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat|satur|sun'
const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const bareDay = new RegExp(`^(${weekday})(?:days?)?\\.?(?:,? (?:am|pm|morning|afternoon|evening))?$`, 'i')
const dayNumber = new RegExp(`^(?:(${weekday})(?:day)?,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?$`, 'i')
const numeric = /^(\d{1,2})(?:\s?[-–]\s?\d{1,2})?[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/
const undated =
  /^(?:(?:date )?(?:tbc|tba|tbd)|\?+|to be (?:confirmed|arranged|fixed|agreed|decided)|not (?:yet )?(?:fixed|set|known)|no date(?: yet)?|date open|undated|date awaited|pending)$/i

/** "12.10" alone may be a day; beside a day, it is the hour. */
const isOnlyTime = /^\W*\d{1,2}[:.]\d{2}\W*$/

/** The day a text gives, where it gives one and little else. */
export function readDay(written: string, days: Days): Day | undefined {
  const text = written
    .replace(/^[\s|*[(]+|[\s|*:,.\])–—-]+$/g, '')
    .replace(/,?\s*\b\d{1,2}[:.]\d{2}\b(?:\s*(?:am|pm))?(?![./]\d)/g, (time) =>
      isOnlyTime.test(written) ? time : '',
    )
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || text.length > 48) return undefined
  if (undated.test(text)) return 'tbc'
  const only = bareDay.exec(text)
  if (only) return found(inWeek(only[1] ?? '', days), text)
  const numbered = dayNumber.exec(text)
  if (numbered?.[1]) return found(nearDay(numbered[1], Number(numbered[2]), days), text)
  const short = numeric.exec(text)
  if (short) return found(ofNumbers(short, days), text)
  return written_(text, days)
}

/** A day written out, with its time or "pm" perhaps, and no other words. */
function written_(text: string, days: Days): Day | undefined {
  const month = /^(?:early|mid|late|end|during|in|by)?[- ]?(?:of )?\p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?$/u.test(
    text,
  )
    ? `in ${text.replace(/^(?:early|mid|late|end|during|in|by)[- ](?:of )?/i, '')}`
    : text
  const when = nearest(month, days)
  if (!when) return undefined
  const rest = `${month.slice(0, when.start)} ${month.slice(when.end)}`
    .replace(
      /\b(?:\d{1,2}[.:]?\d{0,2}\s*(?:am|pm|hrs?)?|am|pm|noon|morning|afternoon|evening|at|on|from|to|early|late|mid|in|week|w\/c|of|eve)\b/gi,
      '',
    )
    .replace(new RegExp(`\\b(?:${weekday})(?:day)?\\b`, 'gi'), '')
  return /\p{L}{2}/u.test(rest)
    ? undefined
    : { when: { ...when, start: 0, end: text.length, asWritten: text } }
}

const found = (day: string | undefined, text: string): Day | undefined =>
  day
    ? { when: { start: 0, end: text.length, from: day, to: day, precision: 'day', asWritten: text } }
    : undefined

const tenseOf = ({ side }: Days): Tense => (side === 'coming' || side === 'asked' ? 'future' : 'past')
const indexOf = (name: string) => names.indexOf(name.slice(0, 3).toLowerCase())

function inWeek(name: string, days: Days): string | undefined {
  if (days.week) return addDays(days.week, indexOf(name))
  const here = addDays(mondayOf(days.on), indexOf(name))
  if (tenseOf(days) === 'past') return here <= days.on ? here : addDays(here, -7)
  return here > days.on ? here : addDays(here, 7)
}

/** "Tue 20" is the nearest twentieth that was or will be a Tuesday. */
function nearDay(name: string, day: number, days: Days): string | undefined {
  const from = days.week ?? days.on
  const candidates = Array.from({ length: 150 }, (_, at) => addDays(from, at - 75)).filter(
    (date) => Number(date.slice(8)) === day && new Date(date).getUTCDay() === (indexOf(name) + 1) % 7,
  )
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(from))
  return candidates.toSorted((a, b) => away(a) - away(b))[0]
}

function ofNumbers(match: RegExpExecArray, days: Days): string | undefined {
  const [day, month, year] = [Number(match[1]), Number(match[2]), match[3]]
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const full = year === undefined ? undefined : Number(year) < 100 ? 2000 + Number(year) : Number(year)
  const own = Number(days.on.slice(0, 4))
  const dates = (full === undefined ? [own - 1, own, own + 1] : [full]).map(
    (each) => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )
  return closest(dates, days)
}

const longAgo = 200

/** Of the same day in several years the one that what stands above leads to expect, else the one not long ago or soon. */
function closest(dates: readonly string[], days: Days): string | undefined {
  const past = dates.findLast((date) => date <= days.on)
  const next = dates.find((date) => date > days.on)
  if (days.side === 'coming' || days.side === 'asked') return next ?? past
  if (days.side === 'past') return past ?? next
  return past && daysFrom(past, days.on) <= longAgo ? past : (next ?? past)
}
const daysFrom = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/** The first day in a text, in the year that what stands above leads to expect. */
export function nearest(text: string, days: Days): FoundWhen | undefined {
  const [past, future] = [
    firstOf(findWhens(text, days.on, 'past')),
    firstOf(findWhens(text, days.on, 'future')),
  ]
  if (days.side === 'coming' || days.side === 'asked') return future
  if (days.side === 'past' || !past?.from || /\b(?:19|20)\d\d\b/.test(past.asWritten)) return past
  return daysFrom(past.from, days.on) > longAgo ? future : past
}

/** "Most recently on 14 June" is that day. */
const firstOf = (found: readonly FoundWhen[]) =>
  found.find(({ precision }) => precision !== 'unknown') ?? found[0]
