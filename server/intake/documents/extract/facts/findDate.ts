import { addDays } from '../../../../../graph-schema/days.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { Block } from '../layout/Block.ts'

/** A date with its year, of a day, written in a text. */
export function writtenDay(text: string): string | undefined {
  return findWhens(text, '2100-01-01', 'past').find(
    ({ asWritten, precision, from }) =>
      precision === 'day' &&
      /\b(?:19|20)\d{2}\b|\d[/.-]\d{1,2}[/.-]\d{2}\b/.test(asWritten) &&
      from !== undefined &&
      from < '2100-01-01',
  )?.from
}

/** A line that is only a date, as letters have at the top; the day a letter was received is stamped beside other words. */
const bareDate =
  /^(?:dated?:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},? (?:19|20)\d{2}$/iu

/** The rows of a log have dates of their own; the log is of the day it was kept until. */
const madeOn = /\b(?:as at|as of|as kept|as updated|updated|compiled|prepared|issued|last amended|printed)\b/i

/** The day a document is of: as its fields say, else the first full date in its head, else in it at all. */
export function findDate(blocks: readonly Block[]): string | undefined {
  const fields = blocks.filter(
    ({ kind, label, message }) => kind === 'field' && label === 'date' && message === 0,
  )
  const first = blocks.slice(0, 14).filter(({ text }) => text.length < 240)
  const head = first.filter(({ kind }) => kind !== 'row')
  const tail = blocks.slice(-6).filter(({ text, kind }) => text.length < 120 && kind !== 'row')
  const foot = blocks.slice(-6).filter(({ text }) => text.length < 120)
  const issued = [...first, ...foot].filter(({ text }) => madeOn.test(text))
  const alone = head.filter(({ text }) => bareDate.test(text.trim()))
  for (const block of [...fields, ...alone, ...issued, ...head, ...tail, ...first, ...blocks]) {
    const day = writtenDay(block.text)
    if (day) return day
  }
  return dayByWeek(first) ?? dayByMonth(first, blocks)
}

/** A diary that gives its week with the year, and the day it was issued without: "as at Friday 7 June". */
function dayByWeek(head: readonly Block[]): string | undefined {
  const week = head
    .flatMap(({ text }) => findWhens(text, '2100-01-01', 'past'))
    .find(({ precision, asWritten }) => precision === 'week' && /\b(?:19|20)\d{2}\b/.test(asWritten))?.from
  if (!week) return undefined
  const issued = head
    .filter(({ text }) => /\b(?:as at|as of|issued|version|updated|sent|prepared)\b/i.test(text))
    .flatMap(({ text }) => findWhens(text, addDays(week, 6), 'past'))
    .find(({ precision, from }) => precision === 'day' && (from ?? '') > addDays(week, -60))
  return issued?.from ?? week
}

/** A log that gives only the months it covers is of its last entry, else of the end of the last. */
function dayByMonth(head: readonly Block[], blocks: readonly Block[]): string | undefined {
  const end = head
    .filter(({ text }) => text.length < 120)
    .flatMap(({ text }) => findWhens(text, '2100-01-01', 'past'))
    .findLast(({ precision, asWritten }) => precision === 'month' && /\b(?:19|20)\d{2}\b/.test(asWritten))?.to
  const last = end
    ? blocks
        .filter(({ text, kind }) => kind !== 'row' && lineOfDay.test(text.trim()))
        .flatMap(({ text }) => findWhens(text, end, 'past'))
        .findLast(({ precision, from }) => precision === 'day' && (from ?? '') > addDays(end, -31))?.from
    : undefined
  return last ?? end
}

/** "3 March", a line of its own in a log. */
const lineOfDay = /^(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}:?$/u
