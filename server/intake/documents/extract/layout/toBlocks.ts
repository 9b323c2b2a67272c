import type { HeldText } from '../../read/HeldText.ts'
import type { Block } from './Block.ts'
import { cleaned } from './cleaned.ts'
import { readField } from './fields.ts'
import { headingLevel, isMarking, itemMarker, startsItem } from './headings.ts'
import { mendScan } from './mendScan.ts'
import { Places } from './Places.ts'
import { type Line, toLines } from './toLines.ts'
import { wrapsInto } from './wrapsInto.ts'

/** The parts of a held text in their order, each with its headings and its locator. */
export function toBlocks({ text, pages = [] }: Pick<HeldText, 'text' | 'pages'>): Block[] {
  const whole = mendScan(cleaned(text)).replaceAll('\n', ' ')
  const lines = toLines(text)
  const wraps = wrapsInto(lines)
  const blocks: Block[] = []
  const places = new Places(pages)
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    const { part, until } = readPart(lines, at, wraps, text)
    const span = { start: line.start + part.from, end: lines[until - 1]?.end ?? line.end }
    if (span.start < span.end)
      blocks.push(
        places.put(part, {
          ...span,
          text: part.cells ? partedCells(text, whole, span) : whole.slice(span.start, span.end),
        }),
      )
    at = until
  }
  return blocks
}

/** A row's text with a bar where a tab parts two cells, so that no name runs from one into the next. */
const partedCells = (held: string, whole: string, { start, end }: { start: number; end: number }) =>
  whole
    .slice(start, end)
    .split('')
    .map((character, at) => (held[start + at] === '\t' ? '|' : character))
    .join('')

export type Part = Pick<Block, 'kind' | 'depth'> &
  Partial<Pick<Block, 'marker' | 'label' | 'cells'>> & {
    /** Where the text begins in its first line. */
    from: number
    level?: number
  }

/** What begins at a line, and the line after its last. */
function readPart(
  lines: readonly Line[],
  at: number,
  wraps: (line: Line, next: Line) => boolean,
  held: string,
): { part: Part; until: number } {
  const line = lines[at]
  if (!line) return { part: { kind: 'paragraph', depth: 0, from: 0 }, until: at + 1 }
  const alone = { until: at + 1 }
  const level = headingLevel(line, lines[at + 1], held)
  if (level !== undefined)
    return { part: { kind: 'heading', depth: 0, from: markUp(line.text), level }, ...alone }
  if (isMarking(line.text)) return { part: { kind: 'field', label: 'marking', depth: 0, from: 0 }, ...alone }
  const field = readField(line.text)
  if (field)
    return {
      part: { kind: 'field', label: field.label, depth: 0, from: field.valueAt },
      until: goOn(lines, at, wraps, true),
    }
  const timed = line.cells.length > 1 && /^\d{1,2}[.:]\d{2}$/.test(line.cells[0]?.text ?? '')
  const item = timed ? undefined : takeMarkers(line.text)
  if (item)
    return {
      part: { kind: 'item', marker: item.marker, depth: Math.floor(line.indent / 2), from: item.length },
      until: goOn(lines, at, wraps, true),
    }
  if (line.cells.length > 1) return { part: { kind: 'row', depth: 0, from: 0, cells: line.cells }, ...alone }
  return { part: { kind: 'paragraph', depth: 0, from: 0 }, until: goOn(lines, at, wraps, false) }
}

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
    if (!line || !next || next.apart || startsItem(next) || next.cells.length > 1 || readField(next.text))
      break
    if (!wraps(line, next) && !(indented && next.indent > (lines[at]?.indent ?? 0) + 1)) break
  }
  return until
}
