import type { FoundWhen } from '../../dates/When.ts'
import type { Block } from '../../layout/Block.ts'
import { isDiary } from './clock.ts'
import { readDay } from './readDay.ts'

const often = 3
const dated = /\d.*\p{L}{3}|\p{L}{3}.*\d|\d[/.]\d/u

/**
 * The day that each paragraph of a log or diary stands under, where the days are lines of their own: "19 Jan" and below it
 * what happened. From it also count the days the paragraph names: "last Friday".
 */
export function entryDays(blocks: readonly Block[], on: string): ReadonlyMap<Block, FoundWhen> {
  const found = new Map<Block, FoundWhen>()
  if (isDiary(blocks) || blocks.slice(0, 6).some(({ text }) => toCome.test(text))) return found
  let days = 0
  let day: FoundWhen | undefined
  for (const block of blocks) {
    const own = dayAlone(block, on)
    const opening = own ? undefined : dayFirst(block, on)
    if (own || opening) {
      day = own ?? opening
      days += day?.precision === 'day' ? 1 : 0
      if (opening) found.set(block, opening)
    } else if (block.kind === 'heading' || block.message > 0) day = undefined
    else if (day && block.kind === 'paragraph' && !endsLog.test(block.text)) found.set(block, day)
    else if (block.kind !== 'item') day = undefined
  }
  return days >= often ? found : new Map()
}

/** A report of several days is not about one occasion. */
export const tellsOfDays = (days: ReadonlyMap<Block, FoundWhen>): boolean =>
  new Set([...days].flatMap(([block, { start, from }]) => (start === block.start ? [from] : []))).size >=
  often

const toCome = /\bforward look\b|\b(?:look|weeks?) ahead\b|\bforthcoming\b|\bupcoming\b/i

/** "To do before I go:" below the last day is of no day. */
const endsLog = /\b(?:to do|outstanding|next steps|actions?|still to)\b[^.]*:\s*$/i

const opens =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9})?(?: \d{4})?)?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}(?: \d{4})?|Day (?:\d|one|two|three|four|five), [^.:]{4,24})(?:\s*[.:–—]| -)\s+(?=\p{Lu})/u

/** "Tuesday 14. The morning was spent with …": a paragraph that opens with its day. */
function dayFirst({ kind, text, start, label }: Block, on: string): FoundWhen | undefined {
  const words = kind === 'paragraph' && !label && text.length > 80 ? opens.exec(text)?.[0] : undefined
  const day = words ? readDay(words.trim(), { on, side: 'past' }) : undefined
  return words && day && day !== 'tbc' && day.when.precision === 'day'
    ? { ...day.when, start, end: start + words.trimEnd().length }
    : undefined
}

function dayAlone({ kind, text, start, end, label }: Block, on: string): FoundWhen | undefined {
  if ((kind !== 'paragraph' && kind !== 'heading') || label || text.length > 40 || !dated.test(text))
    return undefined
  const day = readDay(text, { on, side: 'past' })
  return day && day !== 'tbc' && (day.when.precision === 'day' || day.when.precision === 'week')
    ? { ...day.when, start, end }
    : undefined
}
