import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { FoundWhen } from '../dates/When.ts'

const later =
  /\b(?:(?:a|one) week (?:later|after(?:wards| that)?)|(?<days>two|three|four|five) days (?:later|afterwards|after that)|the (?:next|following) day|the day after|the (?:following|next) week|(?:in )?(?:the|that) same week|(?:a|one) fortnight later|two weeks later)\b/i
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }

const dayNamed =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:last|next) (?:week|month|year)|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/i
const goesOn =
  /^(?:(?:I|she|he|they|we|the minister|[\p{Lu}][\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)?) )?(?:then|next|afterwards|after that|after lunch|first thing|from there|finally|lastly|later(?: that (?:day|morning|afternoon|evening))?|that (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|the same (?:day|morning|afternoon|evening)|over lunch|at lunchtime|before that|on the way (?:back|home)|straight after|earlier that (?:day|morning))\b/iu

/** "A week later my officials sat down with …": counted from the day told of before. */
export function narrated(text: string, told: string | undefined, toldHere?: string): FoundWhen | undefined {
  const on = toldHere ? goesOn.exec(text) : null
  if (on && toldHere && !dayNamed.test(text)) return whenAt(on, toldHere, toldHere, 'day')
  const match = later.exec(text)
  if (!match || !told) return undefined
  const day = /same/i.test(match[0]) ? told : addDays(told, daysLater(match))
  return /following week|next week|same week/i.test(match[0])
    ? whenAt(match, mondayOf(day), addDays(mondayOf(day), 4), 'week')
    : whenAt(match, day, day, 'day')
}

const whenAt = (
  match: RegExpExecArray,
  from: string,
  to: string,
  precision: FoundWhen['precision'],
): FoundWhen => ({
  start: match.index,
  end: match.index + match[0].length,
  from,
  to,
  precision,
  asWritten: match[0],
})

const daysLater = ({ 0: words, groups }: RegExpExecArray): number => {
  if (groups?.days) return counts[groups.days.toLowerCase()] ?? 2
  if (/fortnight|two weeks/i.test(words)) return 14
  return /week/i.test(words) ? 7 : 1
}
