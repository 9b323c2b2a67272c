import type { Block } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import { looksGiven } from '../../names/looksGiven.ts'
import type { ReadText } from '../../readText.ts'
import { isClock } from './clock.ts'
import { asOwner, colleaguesIn } from './colleagues.ts'
import { type Above, headingOf, weekIn } from './dayAbove.ts'
import { cutFrom, type Line, ofLine, ofRow } from './dayLine.ts'
import type { Entry, Side } from './Entry.ts'
import { marksOf } from './firstPlace.ts'
import { partsOf } from './parts.ts'
import type { Day } from './readDay.ts'
import { onlyDay, paragraphsBelow, thereAt } from './stops.ts'
import type { Keeping } from './tableEntries.ts'

/** The lines of diaries, forward looks and dated lists, each with the day its own beginning or the heading above gives. */
export function dayEntries(
  read: ReadText,
  used: ReadonlySet<Block>,
  keeping: Keeping,
  diary: boolean,
): Entry[] {
  const entries: Entry[] = []
  let above: Above = { side: keeping.side, contacts: diary, week: diary ? weekIn(read, keeping) : undefined }
  const oneDay = diary && !above.week ? onlyDay(read) : undefined
  let before: Day | undefined = oneDay
  for (const block of read.blocks) {
    if (read.facts.frame.has(block) || read.lists.has(block)) continue
    const next = headingOf(block, above, keeping, diary)
    if (next) {
      above = next
      before = next.day ? undefined : oneDay
      continue
    }
    if (used.has(block) || !above.contacts || toBeDone.test(block.lead?.text ?? '')) continue
    const line = block.cells
      ? ofRow(block, block.cells, above, keeping, before)
      : ofLine(block, above, keeping, before, read)
    before = line?.day ?? oneDay
    if (line) entries.push(...toEntries(block, line, above, read, keeping))
  }
  return entries
}

const longAccount = 250

/** What is told at length of an hour that has been says who was there. */
const isAccount = ({ text }: Block, day: string | undefined, { on }: Keeping) =>
  text.length > longAccount && day !== undefined && day <= on

/** A row that begins with an hour. */
const isStop = ({ cells }: Block) => isClock(cells?.[0]?.text ?? '')

/** What is led up to so is to be done. */
const toBeDone = /\b(?:to do|actions?|next steps|tasks|reminders?)\b[^.]*:\s*$/i

function toEntries(block: Block, line: Line, above: Above, read: ReadText, keeping: Keeping): Entry[] {
  const when = line.day && line.day !== 'tbc' ? line.day.when : undefined
  const side: Side | undefined = line.day === 'tbc' ? 'asked' : above.side
  const remarks = line.remarks(read)
  const [first, ...more] = line.told(read)
  const mark = marksOf(first?.text ?? '')
  const below = isStop(block) ? paragraphsBelow(read.blocks, block) : []
  const telling = isStop(block) && isAccount(block, when?.from, keeping) ? [block, ...below] : below
  const told = first ? [cutFrom(first, first.start + mark.length), ...more] : []
  return partsOf(told, when, { on: keeping.on, side, week: above.week }).map((part) => ({
    rule: 'line of a diary or dated list',
    block,
    span: part.span ?? line.span,
    told: part.told,
    whom: [],
    remarks,
    how: mark,
    ...(telling.length > 0 ? { below, there: thereAt(read, telling) } : {}),
    ...(part.when ? { when: part.when } : {}),
    ...(side ? { side } : {}),
    by: initialled(part.told, read, keeping) ?? asOwner(keeping.owner),
    bare: true,
    confidence: 0.75,
  }))
}

const initials =
  /\((\p{Lu}{2,3}(?:\s?[/,&+]\s?\p{Lu}{2,3})*)(?: (?:to|will|for|only|attending)\b[^()]{0,30})?\)/u

/** A town may stand in brackets too. */
const isGiven = (names: string, { cast }: ReadText) =>
  names
    .split(/ and |, | \+ |\//)
    .every(
      (name) =>
        looksGiven(name) ||
        cast.parties.some((party) => party.type === 'person' && party.name.split(' ')[0] === name),
    )

/** "(Anna)" at the end of a line. */
const given = /\((\p{Lu}\p{Ll}{2,}(?:(?: and |, | \+ |\/)\p{Lu}\p{Ll}{2,})*)\)\s*$/u

/** "(WE)", "(KS to sit in)": whose the line is, by initials the document has given somebody. */
function initialled(told: readonly Sentence[], read: ReadText, { owner }: Keeping) {
  const words = told.map(({ text }) => text).join(' ')
  const named = given.exec(words)?.[1]
  const found = initials.exec(words)?.[1] ?? (named && isGiven(named, read) ? named : undefined)
  const own = found ? colleaguesIn(found, read, owner) : []
  return own.length > 0 ? own : undefined
}
