import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { FoundWhen } from '../dates/When.ts'

const later =
  /\b(?:(?:a|one) week (?:later|after(?:wards| that)?)|(?<days>two|three|four|five) days (?:later|afterwards|after that)|the (?:next|following) day|the day after|the (?:following|next) week|(?:a|one) fortnight later|two weeks later)\b/i
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }

const dayNamed =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:last|next) (?:week|month|year)|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/i
const goesOn =
  /^(?:(?:I|she|he|they|we|the minister|[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)?) )?(?:then|next|afterwards|after that|after lunch|first thing|from there|finally|lastly|later(?: that (?:day|morning|afternoon|evening))?|that (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|the same (?:day|morning|afternoon|evening)|over lunch|at lunchtime|before that|on the way (?:back|home)|straight after|earlier that (?:day|morning))\b/iu

/** "A week later my officials sat down with …": counted from the day told of before. */
export function narrated(text: string, told: string | undefined, toldHere?: string): FoundWhen | undefined {
  const on = toldHere ? goesOn.exec(text) : null
  if (on && toldHere && !dayNamed.test(text))
    return {
      start: on.index,
      end: on.index + on[0].length,
      from: toldHere,
      to: toldHere,
      precision: 'day',
      asWritten: on[0],
    }
  const match = later.exec(text)
  if (!match || !told) return undefined
  const days = match.groups?.days
    ? (counts[match.groups.days.toLowerCase()] ?? 2)
    : /fortnight|two weeks/i.test(match[0])
      ? 14
      : /week/i.test(match[0])
        ? 7
        : 1
  const day = addDays(told, days)
  if (/following week|next week/i.test(match[0]))
    return {
      start: match.index,
      end: match.index + match[0].length,
      from: mondayOf(day),
      to: addDays(mondayOf(day), 4),
      precision: 'week',
      asWritten: match[0],
    }
  return {
    start: match.index,
    end: match.index + match[0].length,
    from: day,
    to: day,
    precision: 'day',
    asWritten: match[0],
  }
}
