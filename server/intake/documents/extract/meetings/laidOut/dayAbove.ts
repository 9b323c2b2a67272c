import { addDays } from '../../../../../../graph-schema/days.ts'
import { findWhens } from '../../dates/findWhens.ts'
import type { Block } from '../../layout/Block.ts'
import type { ReadText } from '../../readText.ts'
import type { Side } from './Entry.ts'
import { type Day, readDay } from './readDay.ts'
import { sideOf } from './sides.ts'
import type { Keeping } from './tableEntries.ts'

/** What stands above a line: the day or week of a heading, and what the heading says of what is below. */
export type Above = {
  diary?: boolean
  day?: Day | undefined
  week?: string | undefined
  side?: Side | undefined
  contacts: boolean
}

/** The week that the head of a diary names. */
export const weekIn = ({ blocks, facts }: ReadText, { on }: Keeping): string | undefined =>
  [facts.title, ...blocks.slice(0, 4).map(({ text }) => text)]
    .flatMap((text) => findWhens(text, on, 'future'))
    .find(({ precision }) => precision === 'week')?.from

const dayAbove = /^(?:\W*)(.{3,40}?)(?:\s+[-–—:(].*|,\s+\p{Lu}.*)?$/su
/** "Monday 3 June (Northby)" stands above its day; "Mon 3 - Example Trust, call on housing" is of a list. */
const shortTitle = 4
const weekAbove = /\b(?:week|w\/c|wk)\b/i

const ofTheDay = /\b(?:visit|diary|programme|itinerary|schedule|engagements)\b/i
const notEntries =
  /\b(?:notes?|actions?|record|to do|next steps|follow[- ]?up|tasks|brief(?:s|ings?) (?:due|wanted|needed|required|to (?:diary|box|office))|what (?:we|i|you) (?:have|need|said|must))\b/i

/** What a heading, or a short line that is only a date, says of the lines below it. */
export function headingOf(block: Block, above: Above, keeping: Keeping, diary: boolean): Above | undefined {
  if (block.cells || block.kind === 'item') return undefined
  const text = block.text.replace(/\s+/g, ' ').trim()
  if (text.length > 80) return undefined
  const days = { on: keeping.on, side: above.side, week: above.week }
  const week = weekAbove.test(text)
    ? findWhens(text, keeping.on, above.side === 'past' ? 'past' : 'future')[0]
    : undefined
  if (week?.precision === 'week' && week.from && text.length < 50 && !/\bdiary\b/i.test(text))
    return {
      ...above,
      ...sideOfWeek(text),
      contacts: above.contacts || diary,
      diary,
      day: undefined,
      week: week.from,
    }
  const before = dayAbove.exec(text)?.[1] ?? ''
  const titled = block.kind === 'heading' || text.slice(before.length).split(' ').length <= shortTitle
  const day = readDay(text, days) ?? (titled ? readDay(before, days) : undefined)
  if (day && day !== 'tbc' && day.when.precision === 'day' && block.kind !== 'field')
    return { ...above, diary, day: at(day, block), week: weekHolding(above.week, day.when.from) }
  const isTitle =
    block.kind === 'heading' || (block.kind === 'paragraph' && text.length < 45 && !/[.;,!?]$/.test(text))
  if (!isTitle) return undefined
  const { side, contacts } = sideOf(text)
  if (block.kind === 'paragraph' && (above.day || (!side && !contacts))) return undefined
  return {
    side: side ?? keeping.side,
    contacts: contacts || (diary && (ofTheDay.test(text) || !notEntries.test(text))),
  }
}

/** "Last week" has been, also in a diary of the week to come. */
const sideOfWeek = (heading: string): { side?: Side } =>
  /^\W*(?:the )?(?:last|previous) w(?:ee)?k\b/i.test(heading) ? { side: 'past' } : {}

/** A day after the week of the heading above has left it. */
const weekHolding = (week: string | undefined, day: string | undefined) =>
  week && day && day >= week && day <= addDays(week, 6) ? week : undefined

/** The day, at the block that gives it. */
export const at = (day: Day, { start, end }: Block): Day =>
  day === 'tbc' ? day : { when: { ...day.when, start, end } }
