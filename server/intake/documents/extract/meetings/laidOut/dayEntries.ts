import type { Block } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { ReadText } from '../../readText.ts'
import { isClock } from './clock.ts'
import { type Above, headingOf, weekIn } from './dayAbove.ts'
import { cutFrom, type Line, ofLine, ofRow } from './dayLine.ts'
import type { Entry, Side } from './Entry.ts'
import { marksOf } from './firstPlace.ts'
import { partsOf } from './parts.ts'
import type { Day } from './readDay.ts'
import { asOwner } from './readEntry.ts'
import { onlyDay, paragraphsBelow, thereAt } from './stops.ts'
import type { Keeping } from './tableEntries.ts'
import { colleaguesIn } from './whom.ts'

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
  const told = first ? [cutFrom(first, first.start + mark.length), ...more] : []
  return partsOf(told, when, { on: keeping.on, side, week: above.week }).map((part) => ({
    rule: 'line of a diary or dated list',
    block,
    span: part.span ?? line.span,
    told: part.told,
    whom: [],
    remarks,
    how: mark,
    ...(below.length > 0 ? { below, there: thereAt(read, below) } : {}),
    ...(part.when ? { when: part.when } : {}),
    ...(side ? { side } : {}),
    by: initialled(part.told, read, keeping) ?? asOwner(keeping.owner),
    bare: true,
    confidence: 0.75,
  }))
}

const initials =
  /\((\p{Lu}{2,3}(?:\s?[/,&+]\s?\p{Lu}{2,3})*)(?: (?:to|will|for|only|attending)\b[^()]{0,30})?\)/u

/** "(WE)", "(KS to sit in)": whose the line is, by initials the document has given somebody. */
function initialled(told: readonly Sentence[], read: ReadText, { owner }: Keeping) {
  const found = initials.exec(told.map(({ text }) => text).join(' '))?.[1]
  const own = found ? colleaguesIn(found, read, owner) : []
  return own.length > 0 ? own : undefined
}
