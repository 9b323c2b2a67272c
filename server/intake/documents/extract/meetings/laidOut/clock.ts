import type { Block } from '../../layout/Block.ts'

const time =
  '(?:\\d{1,2}[:.]\\d{2}(?:\\s*(?:am|pm))?|[012]\\d[0-5]\\d(?:\\s*hrs?)?|\\d{1,2}\\s*(?:am|pm)|noon|all day|am|pm|eve(?:ning)?|morning|afternoon)'
const clock = new RegExp(`^\\(?(?:HOLD\\s+)?(?:from )?${time}(?:\\s*(?:[-–—]|to)\\s*${time})?$`, 'i')

const clockLead = new RegExp(
  `^(?:HOLD\\s+)?${time}(?:\\s*(?:[-–—]|to)\\s*${time})?\\s*[:–—-]?\\s+(?=\\S)`,
  'i',
)

/** The hour a line begins with, and what parts it from the rest: "10.00 - 10.30: ". */
export const hourOf = (text: string): string => {
  const found = clockLead.exec(text)?.[0] ?? ''
  return /[:.–—-]|\d\s*[ap]m|noon|all day/i.test(found) ? found : ''
}

/** Whether a cell is only a time of day. */
export const isClock = (text: string): boolean => clock.test(text.trim())

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?: \d{1,2}(?: [a-z]{3,9})?)?$/i
const dayName = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day:?\s*$/i
const programme =
  /\b(?:running order|programme|agenda|timings?|itinerary|order of (?:the day|events)|outline of the day|on the day)\b/i

/** Whether a document is a diary or forward look: lines that begin with an hour under a day, or with a day of the week. */
export function isDiary(blocks: readonly Block[]): boolean {
  const rows = blocks.filter(({ cells, headings }) => cells && !programme.test(headings.at(-1)?.text ?? ''))
  const timed = blocks.filter(
    ({ cells, kind, headings, text }) =>
      !cells && kind !== 'heading' && hourOf(text) !== '' && !programme.test(headings.at(-1)?.text ?? ''),
  )
  const days = new Set(
    blocks.flatMap(({ cells, text }) => (!cells && dayName.test(text) ? [text.trim()] : [])),
  )
  return (
    days.size >= 4 ||
    rows.filter(({ cells }) => isClock(cells?.[0]?.text ?? '')).length + timed.length >= 4 ||
    rows.filter(({ cells }) => weekday.test(cells?.[0]?.text ?? '')).length >= 4
  )
}
