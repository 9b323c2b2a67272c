import { addDays } from '../../../../../graph-schema/days.ts'
import type { FoundWhen } from '../dates/When.ts'

const later =
  /\b(?:(?:a|one) week (?:later|after(?:wards| that)?)|(?<days>two|three|four|five) days (?:later|afterwards|after that)|the (?:next|following) day|the day after|(?:a|one) fortnight later|two weeks later)\b/i
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }

/** "A week later my officials sat down with …": counted from the day told of before. */
export function narrated(text: string, told: string | undefined): FoundWhen | undefined {
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
  return {
    start: match.index,
    end: match.index + match[0].length,
    from: day,
    to: day,
    precision: 'day',
    asWritten: match[0],
  }
}
