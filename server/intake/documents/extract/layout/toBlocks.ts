import type { HeldText } from '../../read/HeldText.ts'
import type { Block, Cell, Span } from './Block.ts'
import { cleaned } from './cleaned.ts'
import { readField, readLabelled } from './fields.ts'
import { headingLevel, isMarking, itemMarker, startsItem } from './headings.ts'
import { isHour } from './hourRows.ts'
import { mendLetters, mendScan } from './mendScan.ts'
import { numberedTitles } from './numberedTitles.ts'
import { Places } from './Places.ts'
import { type RowLines, rowsOf } from './rows.ts'
import { type Line, toLines } from './toLines.ts'
import { wrapsInto } from './wrapsInto.ts'

/** The parts of a held text in their order, each with its headings and its locator. */
export function toBlocks({ text, pages = [] }: Pick<HeldText, 'text' | 'pages'>): Block[] {
  const whole = mendScan(cleaned(text))
    .replace(/\n(?= {2,}\S)/g, '\v')
    .replaceAll('\n', ' ')
  const lines = toLines(mendLetters(text))
  const reading: Reading = { lines, wraps: wrapsInto(lines), held: text, titles: numberedTitles(lines) }
  const rows = rowsOf(lines)
  const blocks: Block[] = []
  const places = new Places(pages)
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    const { part, until } = readPart(reading, at, rows.get(at))
    const span = { start: line.start + part.from, end: lines[until - 1]?.end ?? line.end }
    if (span.start < span.end)
      blocks.push(
        places.put(part, {
          ...span,
          text:
            part.kind === 'heading'
              ? whole.slice(span.start, span.end).replace(/ {3,}/g, dashed)
              : part.cells
                ? partedCells(part.cells, whole, span)
                : whole.slice(span.start, span.end),
        }),
      )
    at = until
  }
  return blocks
}

/** What stands apart in a title is no part of the name before it. */
const dashed = (gap: string) => ` – `.padStart(gap.length)

/** A row's text with a bar before each cell but the first, so that no name runs from one into the next. */
function partedCells(cells: readonly Cell[], whole: string, { start, end }: Span): string {
  const characters = whole.slice(start, end).split('')
  for (const cell of cells)
    for (const piece of cell.pieces ?? [cell])
      if (piece.start > start) characters[piece.start - start - 1] = '|'
  return characters.join('')
}

export type Part = Pick<Block, 'kind' | 'depth'> &
  Partial<Pick<Block, 'marker' | 'label' | 'cells'>> & {
    /** Where the text begins in its first line. */
    from: number
    level?: number
  }

/** The lines of a text, and what is known of them before they are parted. */
type Reading = {
  lines: readonly Line[]
  wraps: (line: Line, next: Line) => boolean
  held: string
  titles: ReadonlySet<Line>
}

/** What begins at a line, and the line after its last. */
function readPart(
  { lines, wraps, held, titles }: Reading,
  at: number,
  row: RowLines | undefined,
): { part: Part; until: number } {
  const line = lines[at]
  if (!line) return { part: { kind: 'paragraph', depth: 0, from: 0 }, until: at + 1 }
  const alone = { until: at + 1 }
  const level = isShoutedTitle(line, at) ? 1 : titles.has(line) ? 2 : headingLevel(line, lines[at + 1], held)
  if (level !== undefined)
    return { part: { kind: 'heading', depth: 0, from: markUp(line.text), level }, ...alone }
  if (isMarking(line.text)) return { part: { kind: 'field', label: 'marking', depth: 0, from: 0 }, ...alone }
  const quoting = quotes(line, lines[at + 1])
  if (quoting) return { part: { kind: 'field', label: 'from', depth: 0, from: 0 }, until: at + quoting }
  const field = readField(line.text) ?? (at < 14 ? readLabelled(line.cells) : undefined)
  if (field && field.valueAt >= line.text.length && isList(field.label))
    return { part: { kind: 'heading', depth: 0, from: 0, level: 3 }, ...alone }
  if (field)
    return {
      part: { kind: 'field', label: field.label, depth: 0, from: field.valueAt },
      until: goOn(lines, at, wraps, true),
    }
  const timed = (line.cells.length > 1 && isHour(line.cells[0])) || line.cells.length > 2
  const item = timed ? undefined : takeMarkers(line.text)
  if (item)
    return {
      part: { kind: 'item', marker: item.marker, depth: Math.floor(line.indent / 2), from: item.length },
      until: goOn(lines, at, wraps, true),
    }
  if (row) return { part: { kind: 'row', depth: 0, from: 0, cells: row.cells }, until: row.until }
  return { part: { kind: 'paragraph', depth: 0, from: 0 }, until: goOn(lines, at, wraps, false) }
}

/** "Who:" alone on its line stands over a list. */
const isList = (label: string) => label === 'present' || label === 'apologies'

/** "On 4 October, Anna Example wrote:" begins the message quoted below: how many lines it takes. */
const quotes = ({ text }: Line, next: Line | undefined): number =>
  !/^On \S.{5,}/.test(text) || !/\d/.test(text) || text.length > 140
    ? 0
    : / wrote:$/.test(text)
      ? 1
      : next && !next.apart && next.text.length < 80 && /(?:^|[ >])wrote:$/.test(next.text)
        ? 2
        : 0

/** "EXAMPLE GROUP        NOTE 5" at the very top is the title. */
const isShoutedTitle = ({ cells, text }: Line, at: number) =>
  at === 0 && cells.length === 2 && text === text.toUpperCase() && /\p{Lu}{3}.* .*\p{Lu}{3}/u.test(text)

const markUp = (text: string) =>
  /^(?:#{1,6}\s+)?(?:\d{1,2}(?:\.\d+)*[.)]?\s+(?=\p{Lu}))?/u.exec(text)?.[0].length ?? 0

/** "- 1. Met each of …" has two markers: the last one counts. */
function takeMarkers(text: string): { marker: string; length: number } | undefined {
  let length = 0
  let marker: string | undefined
  for (let found = itemMarker.exec(text); found; found = itemMarker.exec(text.slice(length))) {
    marker = /[\dA-Za-z.]+/.exec(found[0])?.[0]?.replace(/\.$/, '') ?? '-'
    length += found[0].length
  }
  return marker === undefined ? undefined : { marker, length }
}

/** A line of a diary begins with an hour. */
const hour =
  /^(?:\d{1,2}[.:]?\d{2}(?:\s*(?:[-–]|to)\s*\d{1,2}[.:]?\d{2})?\s*[:–-]\s|\d{1,2}(?:[.:]\d{2})?\s?[ap]m\b|all day\s*[:–-])/i

const dayAlone =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:,? \d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9}(?: \d{4})?)?)?:?$/iu

/** "Weds 29 May: …", "Thurs 30 - …": the next line of a list of days. */
const dayFirst =
  /^(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? \d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9})?(?: \d{4})?(?:\s*[:–—]| -) /iu

/** "Main points:", a line of its own. */
const opensList = /^\p{Lu}[\p{L} ]{1,24}:$/u

/** "27 Jan", "w/c 22 February": what stands below it begins anew, also in small letters. */
const dateAlone =
  /^(?:(?:w\/c|week (?:of|commencing|beginning)) )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{2,4})?:?$/i

/** The line after the last that belongs to what begins at `at`. */
function goOn(
  lines: readonly Line[],
  at: number,
  wraps: (line: Line, next: Line) => boolean,
  indented: boolean,
): number {
  let until = at + 1
  for (; until < lines.length; until += 1) {
    const [line, next] = [lines[until - 1], lines[until]]
    if (
      !line ||
      !next ||
      next.apart ||
      startsItem(next) ||
      hour.test(next.text) ||
      dayAlone.test(next.text) ||
      dayFirst.test(next.text) ||
      dateAlone.test(line.text) ||
      next.cells.length > 1 ||
      readField(next.text) ||
      opensList.test(next.text)
    )
      break
    if (!wraps(line, next) && !(indented && next.indent > (lines[at]?.indent ?? 0) + 1)) break
  }
  return until
}
