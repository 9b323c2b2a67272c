import { findWhens } from '../../dates/findWhens.ts'
import type { Block, Cell } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { ReadText } from '../../readText.ts'
import { hourOf, isClock } from './clock.ts'
import type { Entry, Side } from './Entry.ts'
import { marksOf } from './firstPlace.ts'
import { imprint } from './imprint.ts'
import { partsOf } from './parts.ts'
import { type Day, type Days, readDay } from './readDay.ts'
import { asOwner } from './readEntry.ts'
import { sideOf } from './sides.ts'
import type { Keeping } from './tableEntries.ts'
import { colleaguesIn, sentencesOfCell } from './whom.ts'

/** What stands above a line: the day or week of a heading, and what the heading says of what is below. */
type Above = {
  diary?: boolean
  day?: Day | undefined
  week?: string | undefined
  side?: Side | undefined
  contacts: boolean
}

/** The lines of diaries, forward looks and dated lists, each with the day its own beginning or the heading above gives. */
export function dayEntries(
  read: ReadText,
  used: ReadonlySet<Block>,
  keeping: Keeping,
  diary: boolean,
): Entry[] {
  const entries: Entry[] = []
  let above: Above = { side: keeping.side, contacts: diary, week: diary ? weekIn(read, keeping) : undefined }
  let before: Day | undefined
  for (const block of read.blocks) {
    if (read.facts.frame.has(block) || read.lists.has(block)) continue
    const next = headingOf(block, above, keeping, diary)
    if (next) {
      above = next
      before = undefined
      continue
    }
    if (used.has(block) || !above.contacts) continue
    const line = block.cells
      ? ofRow(block, block.cells, above, keeping, before)
      : ofLine(block, above, keeping, before, read)
    before = line?.day
    if (line) entries.push(...toEntries(block, line, above, read, keeping))
  }
  return entries
}

/** The week that the head of a diary names. */
const weekIn = ({ blocks, facts }: ReadText, { on }: Keeping): string | undefined =>
  [facts.title, ...blocks.slice(0, 4).map(({ text }) => text)]
    .flatMap((text) => findWhens(text, on, 'future'))
    .find(({ precision }) => precision === 'week')?.from

const dayAbove = /^(?:\W*)(.{3,40}?)(?:\s+[-–—:(].*|,\s+\p{Lu}.*)?$/su
const weekAbove = /\b(?:week|w\/c|wk)\b/i

/** What a heading, or a short line that is only a date, says of the lines below it. */
function headingOf(block: Block, above: Above, keeping: Keeping, diary: boolean): Above | undefined {
  if (block.cells || block.kind === 'item') return undefined
  const text = block.text.replace(/\s+/g, ' ').trim()
  if (text.length > 80) return undefined
  const days = { on: keeping.on, side: above.side, week: above.week }
  const week = weekAbove.test(text)
    ? findWhens(text, keeping.on, above.side === 'past' ? 'past' : 'future')[0]
    : undefined
  if (week?.precision === 'week' && week.from && text.length < 50 && !/\bdiary\b/i.test(text))
    return { ...above, diary, day: undefined, week: week.from }
  const day = readDay(text, days) ?? readDay(dayAbove.exec(text)?.[1] ?? '', days)
  if (day && day !== 'tbc' && day.when.precision === 'day' && block.kind !== 'field')
    return { ...above, diary, day: at(day, block) }
  const isTitle =
    block.kind === 'heading' || (block.kind === 'paragraph' && text.length < 45 && !/[.;,!?]$/.test(text))
  if (!isTitle) return undefined
  const { side, contacts } = sideOf(text)
  if (block.kind === 'paragraph' && (above.day || (!side && !contacts))) return undefined
  return {
    side: side ?? keeping.side,
    contacts: contacts || (diary && !/\b(?:notes?|actions?|record)\b/i.test(text)),
  }
}

const at = (day: Day, { start, end }: Block): Day =>
  day === 'tbc' ? day : { when: { ...day.when, start, end } }

type Line = {
  day: Day | undefined
  told: (read: ReadText) => Sentence[]
  remarks: (read: ReadText) => Sentence[]
  span: Entry['span']
}

/** A row whose first cell is a day or an hour. */
function ofRow(
  block: Block,
  cells: readonly Cell[],
  above: Above,
  keeping: Keeping,
  before: Day | undefined,
): Line | undefined {
  const days: Days = { on: keeping.on, side: above.side, week: above.week }
  const [first] = cells
  const timed = isClock(first?.text ?? '')
  const own = first && !timed ? readDay(first.text, days) : undefined
  const ditto = !own && !timed && before !== undefined && (first?.indent ?? 0) > 4
  if (!own && !(timed && (above.day ?? before)) && !ditto) return undefined
  let rest = own || timed ? cells.slice(1) : [...cells]
  while (rest[0] && isClock(rest[0].text)) rest = rest.slice(1)
  const [what, ...more] = rest
  if (!what) return undefined
  const day = own
    ? at(own, { ...block, end: first?.end ?? block.end })
    : timed
      ? (above.day ?? before)
      : before
  return {
    day,
    told: (read) => sentencesOfCell(read, block, what),
    remarks: (read) => more.flatMap((cell) => sentencesOfCell(read, block, cell)),
    span: { start: what.start, end: block.end },
  }
}

const lead = /^(.{2,32}?)(?:\s*[:–—]\s+|\s+-\s+|,\s+(?=\p{Lu})|\s{2,})/u

/** A line or item that begins with a day; without one, it goes on with the day above. */
function ofLine(
  block: Block,
  above: Above,
  keeping: Keeping,
  before: Day | undefined,
  read: ReadText,
): Line | undefined {
  const days: Days = { on: keeping.on, side: above.side, week: above.week }
  if (imprint.test(block.text)) return undefined
  const hour = hourOf(block.text)
  if (hour) return above.day || before ? lineFrom(block, hour.length, above.day ?? before) : undefined
  const found = lead.exec(block.text)
  const own = found ? readDay(found[1] ?? '', days) : undefined
  const from = own && found ? found[0].length : 0
  const short = above.diary && block.text.length <= 140
  const under =
    own ?? (indented(block, read) ? before : undefined) ?? (short ? above.day : undefined) ?? weekOf(above)
  if (!under || (!own && block.text.length > 260)) return undefined
  return lineFrom(block, from, own ? at(own, block) : under)
}

/** The sentences of a line after the day or hour it begins with. */
const lineFrom = (block: Block, from: number, day: Day | undefined): Line => ({
  day,
  told: (read) =>
    read
      .sentencesOf(block)
      .filter(({ end }) => end > block.start + from)
      .map((sentence) => cutFrom(sentence, block.start + from)),
  remarks: () => [],
  span: { start: block.start, end: block.end },
})

const indented = ({ start }: Block, { text }: ReadText) => start - (text.lastIndexOf('\n', start - 1) + 1) > 3

/** A line under the heading of a week, without a day of its own, is in that week. */
const weekOf = ({ week }: Above): Day | undefined =>
  week
    ? { when: { start: -1, end: -1, from: week, to: plusFour(week), precision: 'week', asWritten: week } }
    : undefined
const plusFour = (day: string) => new Date(Date.parse(day) + 4 * 86_400_000).toISOString().slice(0, 10)

const cutFrom = (sentence: Sentence, from: number): Sentence => {
  if (sentence.start >= from) return sentence
  const text = sentence.text.slice(from - sentence.start)
  const gap = text.length - text.trimStart().length
  return { ...sentence, start: from + gap, text: text.trim() }
}

function toEntries(block: Block, line: Line, above: Above, read: ReadText, keeping: Keeping): Entry[] {
  const when = line.day && line.day !== 'tbc' ? line.day.when : undefined
  const side: Side | undefined = line.day === 'tbc' ? 'asked' : above.side
  const remarks = line.remarks(read)
  const [first, ...more] = line.told(read)
  const mark = marksOf(first?.text ?? '')
  const told = first ? [cutFrom(first, first.start + mark.length), ...more] : []
  return partsOf(told, when, { on: keeping.on, side, week: above.week }).map((part) => ({
    rule: 'line of a diary or dated list',
    block,
    span: part.span ?? line.span,
    told: part.told,
    whom: [],
    remarks,
    how: mark,
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
