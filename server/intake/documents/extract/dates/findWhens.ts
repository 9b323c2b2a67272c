import * as chrono from 'chrono-node'
import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import { phrases } from './phrases.ts'
import type { FoundWhen, Tense } from './When.ts'

/** What the library would take for a date and is none, or no day: "24/7", "section 5/6", a time of day, "now". */
const notDates =
  /^(?:\d{1,2}\/\d{1,2}|(?:for |in |within |after )?[\w ]*\b(?:minutes?|mins?|hours?|seconds?)\b.*|now|today at.*|at .*|\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)?|tonight|this (?:morning|afternoon|evening)|\d{1,4})$/i

/** A time of day would be read as a year: "22 March, 16.00"; or hide the day: "the morning of 3 May". */
const withoutTimes = (text: string) =>
  text
    .replace(/,?\s*(?<![\d.:/])\b(?:\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?)?\d{1,2}[.:]\d{2}(?![.:/]?\d)/g, (time) =>
      '|'.repeat(time.length),
    )
    .replace(/\b(?:morning|afternoon|evening|night) of (?=(?:the )?\d)/gi, (time) => '|'.repeat(time.length))

/** Small letters make these words of their own: "sat down", "may", "wed". */
const verbs = /^(?:sat|sun|mon|wed|fri|may|march|mar|dec|second)$/

/**
 * The dates in a text, in order. Relative ones ("on Monday", "next week") count from the document's day; a date without
 * a year, or a weekday alone, is the nearest before it where the sentence is in the past, else the nearest after.
 */
export function findWhens(text: string, on: string, tense: Tense): FoundWhen[] {
  const found: FoundWhen[] = []
  const free = (start: number, end: number) => !found.some((each) => each.start < end && start < each.end)
  for (const { words, work } of phrases)
    for (const match of text.matchAll(words)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const worked = free(start, end) ? work(match, on, tense) : undefined
      if (worked)
        found.push({
          start,
          end,
          ...worked,
          asWritten: match[0],
          ...(isUntil(text, start, match[0]) ? { until: true } : {}),
        })
    }
  for (const result of chrono.en.GB.parse(withoutTimes(text), {
    instant: new Date(`${on}T12:00:00Z`),
    timezone: 0,
  })) {
    const [start, end] = [result.index, result.index + result.text.length]
    const worked =
      free(start, end) && !notDates.test(result.text.trim()) && !verbs.test(result.text.trim())
        ? toDays(result, on, tense)
        : undefined
    if (worked)
      found.push({
        start,
        end,
        ...worked,
        asWritten: result.text.trim(),
        ...(isUntil(text, start, result.text) ? { until: true } : {}),
      })
  }
  return spelt(
    found.toSorted((a, b) => a.start - b.start),
    text,
  )
}

/** "next Thursday (13/6)" is the day in the brackets. */
const spelt = (found: readonly FoundWhen[], text: string): FoundWhen[] =>
  found.filter(({ end, asWritten }, at) => {
    const next = found[at + 1]
    return !(next?.precision === 'day' && !/\d/.test(asWritten) && /^ ?\($/.test(text.slice(end, next.start)))
  })

const isUntil = (text: string, start: number, written: string) =>
  /\b(?:by|before|until|no later than|ahead of|deadline(?: of)?)\s+(?:the\s+|close(?: of play)?\s+|end(?: of)?\s+)*$/i.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^(?:by|before|until)\b/i.test(written)

function toDays(
  result: chrono.ParsedResult,
  on: string,
  tense: Tense,
): Pick<FoundWhen, 'from' | 'to' | 'precision'> | undefined {
  const { start, end } = result
  if (!start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')) return undefined
  if (!start.isCertain('day') && start.isCertain('weekday'))
    return weekday(start.get('weekday') ?? 1, result.text, on, tense)
  const from = dayOf(start, on, tense)
  if (!start.isCertain('day'))
    return { from: `${from.slice(0, 7)}-01`, to: monthEnd(from), precision: 'month' }
  const to = end?.isCertain('day') ? dayOf(end, on, tense) : from
  return from <= to ? { from, to, precision: 'day' } : { from, to: from, precision: 'day' }
}

const monthEnd = (day: string) =>
  addDays(
    `${day.slice(0, 7)}-01`,
    new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate() - 1,
  )

/** The day of what was read; a year not written is the nearest in which a weekday named falls on it, else told by the tense. */
function dayOf(part: chrono.ParsedComponents, on: string, tense: Tense): string {
  const month = String(part.get('month') ?? 1).padStart(2, '0')
  const day = String(part.get('day') ?? 1).padStart(2, '0')
  if (part.isCertain('year')) return `${part.get('year')}-${month}-${day}`
  const years = [-1, 0, 1].map((more) => `${Number(on.slice(0, 4)) + more}-${month}-${day}`)
  const agreeing = part.isCertain('weekday')
    ? years.filter((date) => new Date(date).getUTCDay() === part.get('weekday'))
    : []
  const [nearest] = agreeing.toSorted((a, b) => daysBetween(a, on) - daysBetween(b, on))
  if (nearest) return nearest
  const past = years.findLast((date) => date <= addDays(on, tense === 'past' ? 0 : -1))
  return (tense === 'past' ? past : years.find((date) => date >= on)) ?? `${on.slice(0, 4)}-${month}-${day}`
}

const daysBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other))

/** "on Monday", "last Tuesday", "next Thursday"; chrono counts from Sunday. */
function weekday(
  number: number,
  written: string,
  on: string,
  tense: Tense,
): Pick<FoundWhen, 'from' | 'to' | 'precision'> {
  const offset = (number + 6) % 7
  const here = addDays(mondayOf(on), offset)
  const last = here < on || (here === on && !/\blast\b/i.test(written)) ? here : addDays(here, -7)
  const next = here > on && !/\bnext\b/i.test(written) ? here : addDays(here, 7)
  const day = /\blast\b/i.test(written)
    ? last
    : /\bnext\b/i.test(written)
      ? next
      : tense === 'past'
        ? last
        : next
  return { from: day, to: day, precision: 'day' }
}
