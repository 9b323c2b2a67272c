import type { Block, Cell } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { ReadText } from '../../readText.ts'
import { hourOf, isClock } from './clock.ts'
import { type Above, at } from './dayAbove.ts'
import type { Entry } from './Entry.ts'
import { imprint } from './imprint.ts'
import { type Day, type Days, readDay } from './readDay.ts'
import type { Keeping } from './tableEntries.ts'
import { sentencesOfCell } from './whom.ts'

/** A line of a diary or dated list: its day, and what it tells. */
export type Line = {
  day: Day | undefined
  told: (read: ReadText) => Sentence[]
  remarks: (read: ReadText) => Sentence[]
  span: Entry['span']
}

/** A row whose first cell is a day or an hour. */
export function ofRow(
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
export function ofLine(
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
  const timed = isClock(block.marker ?? '')
  const short = above.diary && (timed || block.text.length <= 140)
  const under =
    own ??
    (indented(block, read) ? before : undefined) ??
    (short ? above.day : undefined) ??
    (above.diary || isListed(block) ? weekOf(above) : undefined)
  if (!under || (!own && !timed && block.text.length > 260)) return undefined
  return lineFrom(block, from, own ? at(own, block) : under)
}

/** A paragraph that tells of something is no line of a list. */
const isListed = ({ kind, text }: Block) => kind === 'item' || text.length <= 100

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

/** The sentence from a place on. */
export const cutFrom = (sentence: Sentence, from: number): Sentence => {
  if (sentence.start >= from) return sentence
  const text = sentence.text.slice(from - sentence.start)
  const gap = text.length - text.trimStart().length
  return { ...sentence, start: from + gap, text: text.trim() }
}
