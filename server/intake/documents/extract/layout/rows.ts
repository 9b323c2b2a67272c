import type { Cell, Piece } from './Block.ts'
import { columnsOf, isColumn, parted, type Widths, widthAt } from './columnsOf.ts'
import { isHour, ofOneHour, type Placed, underHour } from './hourRows.ts'
import type { Line } from './toLines.ts'

/** A row of a table as lines: the one it begins with, and those that go on with it. */
export type RowLines = { until: number; cells: Cell[] }

/** The rows among the lines, by the line each begins with. What is too long for its column goes on below, in the same column. */
export function rowsOf(lines: readonly Line[]): ReadonlyMap<number, RowLines> {
  const rows = new Map<number, RowLines>()
  const { widths, columns } = columnsOf(lines)
  let ended = -1
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    const under = line !== undefined && at === ended && !line.apart
    const own = ofOneHour(line?.cells ?? [], ({ indent }) => isColumn(columns[at] ?? new Map(), indent))
    const cells = under ? parted(own, columns[at] ?? new Map()) : own
    const row = cells.length > 1 ? grown({ until: at + 1, cells }, lines, widths[at] ?? new Map()) : undefined
    if (row) rows.set(at, row)
    ended = row ? row.until : -1
    at = row ? row.until : at + 1
  }
  return rows
}

/** A row with the lines that go on with it. */
function grown(row: RowLines, lines: readonly Line[], widths: Widths): RowLines {
  for (let next = lines[row.until]; next; next = lines[row.until]) {
    const placed = goesOn(row.cells, next, lines[row.until + 1], widths)
    if (!placed) break
    row.cells = joined(row.cells, placed, widths)
    row.until += 1
  }
  return row
}

/** The cells of a line under those of the row they go on with, where it is no row of its own. */
function goesOn(
  row: readonly Cell[],
  line: Line,
  after: Line | undefined,
  widths: Widths,
): Placed[] | undefined {
  const cells = line.cells.filter(({ text }) => text !== '')
  if (line.apart || cells.length === 0) return undefined
  const told = isHour(row[0]) ? underHour(row, cells) : undefined
  if (told || cells.length > row.length) return told
  const placed = cells.map((cell) => ({ cell, column: columnOf(row, cell, line) }))
  if (placed.some(({ column }) => column < 0)) return undefined
  const wrapped = ({ cell, column }: Placed) => wraps(cell, row[column], widths)
  const [first] = placed
  if (!first) return undefined
  if (first.column === 0) return underFirst(placed, row, line, after, wrapped, widths) ? placed : undefined
  return first.column > 1 || wrapped(first) ? placed : undefined
}

/** A line that has something in the first column is mostly a row of its own. */
function underFirst(
  placed: readonly Placed[],
  row: readonly Cell[],
  line: Line,
  after: Line | undefined,
  wrapped: (each: Placed) => boolean,
  widths: Widths,
): boolean {
  const [first] = placed
  if (!first || /^\W*\d|^.{0,4}$|[:.]$/.test(first.cell.text) || isHour(row[0])) return false
  const own = row[0]?.indent ?? 0
  const deeper = first.cell.indent - own
  if (first.cell.text.length > widthAt(widths, own)) return false
  if (placed.length > 1)
    return (
      placed.length < row.length &&
      (/^[\p{Ll}(]/u.test(first.cell.text) ||
        deeper > 1 ||
        placed.slice(1).every((each) => isOpen(each, row))) &&
      placed.every(wrapped)
    )
  const closed = after === undefined || after.apart || after.cells.length > 1
  return deeper > 0 ? deeper <= 4 : closed && line.cells.length === 1 && wrapped(first)
}

/** Which of the row's cells a cell stands under; -1 for none. */
function columnOf(row: readonly Cell[], cell: Cell, line: Line): number {
  const exact = row.findIndex(({ indent }) => Math.abs(indent - cell.indent) <= 1)
  if (exact >= 0) return exact
  if (line.cells.length === row.length) return line.cells.indexOf(cell)
  const first = row[0]?.indent ?? 0
  return cell.indent > first && cell.indent <= first + 4 ? 0 : -1
}

/** Whether a cell goes on for certain with what stands above it, whatever the other columns have. */
const isOpen = ({ cell, column }: Placed, row: readonly Cell[]): boolean => {
  const above = row[column]?.text ?? ''
  return above !== '' && (/^[\p{Ll})]/u.test(cell.text) || /\S[,/&-]$/.test(above))
}

/** Whether what stands below was only broken off: it begins small, or the line above is open or had no room for its first word. */
function wraps(cell: Cell, above: Cell | undefined, widths: Widths): boolean {
  if (!above || above.text === '') return false
  const length = lastLength(above)
  const word = /^\S+/.exec(cell.text)?.[0] ?? ''
  return (
    /^[\p{Ll}()&+]/u.test(cell.text) ||
    /(?:[,/&-]|\b(?:and|of|the|for|to|with))$/.test(above.text) ||
    above.text.split('(').length > above.text.split(')').length ||
    length + 1 + word.length > widthAt(widths, above.indent)
  )
}

/** How long the last line of a cell is. */
const lastLength = ({ pieces, text }: Cell): number => {
  const last = pieces?.at(-1)
  return last ? last.end - last.start : text.length
}
/** The share of its column from which a line is taken to have been broken for want of room. */
const nearlyFull = 0.72

const joined = (row: readonly Cell[], placed: readonly Placed[], widths: Widths): Cell[] =>
  row.map((cell, at) =>
    placed
      .filter(({ column }) => column === at)
      .reduce((above, { cell: below }) => under(above, below, widths, isHour(row[0])), cell),
  )

/** "Youth Vio-" and "lence team" are one word that was broken at the end of the line. */
function under(above: Cell, below: Cell, widths: Widths, timed: boolean): Cell {
  if (above.text === '') return { ...below, indent: above.indent }
  const full = timed && lastLength(above) >= widthAt(widths, above.indent) * nearlyFull
  const hangs = below.indent > above.indent + 1
  const apart = !/[.,;:!?)/&-]$/.test(above.text) && !full && !hangs && !wraps(below, above, widths)
  const piece: Piece = { start: below.start, end: below.end, ...(apart ? { apart } : {}) }
  const text =
    /\p{Ll}-$/u.test(above.text) && /^\p{Ll}/u.test(below.text)
      ? above.text.slice(0, -1) + below.text
      : `${above.text}${apart ? ';' : ''} ${below.text}`
  return { ...above, text, pieces: [...(above.pieces ?? [{ start: above.start, end: above.end }]), piece] }
}
