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
    if (own) {
      day = own
      days += own.precision === 'day' ? 1 : 0
    } else if (block.kind === 'heading' || block.message > 0) day = undefined
    else if (day && block.kind === 'paragraph' && !endsLog.test(block.text)) found.set(block, day)
    else if (block.kind !== 'item') day = undefined
  }
  return days >= often ? found : new Map()
}

const toCome = /\bforward look\b|\b(?:look|weeks?) ahead\b|\bforthcoming\b|\bupcoming\b/i

/** "To do before I go:" below the last day is of no day. */
const endsLog = /\b(?:to do|outstanding|next steps|actions?|still to)\b[^.]*:\s*$/i

function dayAlone({ kind, text, start, end, label }: Block, on: string): FoundWhen | undefined {
  if ((kind !== 'paragraph' && kind !== 'heading') || label || text.length > 40 || !dated.test(text))
    return undefined
  const day = readDay(text, { on, side: 'past' })
  return day && day !== 'tbc' && (day.when.precision === 'day' || day.when.precision === 'week')
    ? { ...day.when, start, end }
    : undefined
}
