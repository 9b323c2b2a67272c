import type { Cell, Piece } from './Block.ts'
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
    const cells = under ? parted(line.cells, columns[at] ?? new Map()) : [...(line?.cells ?? [])]
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

type Widths = ReadonlyMap<number, number>

/** How wide each column of the table that a line is in is at its widest, and how many rows it has, by where it begins. */
function columnsOf(lines: readonly Line[]): { widths: Widths[]; columns: Widths[] } {
  const [widths, columns]: Widths[][] = [[], []]
  let wide = new Map<number, number>()
  let many = new Map<number, number>()
  let blank = 0
  for (const line of lines) {
    blank = line.cells.length > 1 ? 0 : line.apart ? blank + 1 : blank
    if (blank > 1) {
      wide = new Map()
      many = new Map()
    }
    for (const { indent, text } of line.cells.length > 1 ? line.cells : []) {
      const key = columnNear(wide, indent) ?? indent
      wide.set(key, Math.max(wide.get(key) ?? 0, text.length))
      many.set(indent, (many.get(indent) ?? 0) + 1)
    }
    widths?.push(wide)
    columns?.push(many)
  }
  return { widths: widths ?? [], columns: columns ?? [] }
}

const often = 3

/** A cell that fills its column to the last place runs into the next: it is parted where a word begins at that column. */
function parted(cells: readonly Cell[], columns: Widths): Cell[] {
  const most = Math.max(0, ...columns.values())
  const usual = [...columns.values()].filter((rows) => rows >= often && rows * 2 >= most).length
  if (cells.length >= usual || cells.length + 2 < usual) return [...cells]
  return cells.flatMap((cell) => {
    const cut = [...columns].find(
      ([indent, rows]) =>
        rows >= often &&
        rows * 2 >= most &&
        indent > cell.indent + 1 &&
        indent < cell.indent + cell.text.length &&
        /^ \S/.test(cell.text.slice(indent - cell.indent - 1, indent - cell.indent + 1)) &&
        !cells.some((other) => other.indent === indent),
    )?.[0]
    if (cut === undefined || runsOn(cell, cut)) return [cell]
    const at = cut - cell.indent
    const first = cell.text.slice(0, at).trimEnd()
    return [
      { ...cell, text: first, end: cell.start + first.length },
      { start: cell.start + at, end: cell.end, text: cell.text.slice(at), indent: cut },
    ]
  })
}

/** A sentence, or a label with what it names, has a word at the place of a column by chance. */
const runsOn = ({ text, indent }: Cell, cut: number) =>
  /:\s/.test(text.slice(0, cut - indent)) || /[.;] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text) || text.length > 180

const columnNear = (widths: Widths, indent: number) =>
  [indent, indent - 1, indent + 1].find((each) => widths.has(each))
const widthAt = (widths: Widths, indent: number) => widths.get(columnNear(widths, indent) ?? indent) ?? 0

type Placed = { cell: Cell; column: number }

/** The cells of a line under those of the row they go on with, where it is no row of its own. */
function goesOn(
  row: readonly Cell[],
  line: Line,
  after: Line | undefined,
  widths: Widths,
): Placed[] | undefined {
  const cells = line.cells.filter(({ text }) => text !== '')
  if (line.apart || cells.length === 0 || cells.length > row.length) return undefined
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
  if (!first || /^\W*\d|^.{0,4}$|[:.]$/.test(first.cell.text)) return false
  const own = row[0]?.indent ?? 0
  const deeper = first.cell.indent - own
  if (first.cell.text.length > widthAt(widths, own)) return false
  if (placed.length > 1)
    return (
      placed.length < row.length &&
      (/^[\p{Ll}(]/u.test(first.cell.text) || deeper > 1) &&
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

/** Whether what stands below was only broken off: it begins small, or the line above is open or had no room for its first word. */
function wraps(cell: Cell, above: Cell | undefined, widths: Widths): boolean {
  if (!above || above.text === '') return false
  const last = above.pieces?.at(-1)
  const length = last ? last.end - last.start : above.text.length
  const word = /^\S+/.exec(cell.text)?.[0] ?? ''
  return (
    /^[\p{Ll}()&+]/u.test(cell.text) ||
    /(?:[,/&-]|\b(?:and|of|the|for|to|with))$/.test(above.text) ||
    above.text.split('(').length > above.text.split(')').length ||
    length + 1 + word.length > widthAt(widths, above.indent)
  )
}

const joined = (row: readonly Cell[], placed: readonly Placed[], widths: Widths): Cell[] =>
  row.map((cell, at) =>
    placed
      .filter(({ column }) => column === at)
      .reduce((above, { cell: below }) => under(above, below, widths), cell),
  )

/** "Youth Vio-" and "lence team" are one word that was broken at the end of the line. */
function under(above: Cell, below: Cell, widths: Widths): Cell {
  if (above.text === '') return { ...below, indent: above.indent }
  const apart = !/[.,;:!?)/&-]$/.test(above.text) && !wraps(below, above, widths)
  const piece: Piece = { start: below.start, end: below.end, ...(apart ? { apart } : {}) }
  const text =
    /\p{Ll}-$/u.test(above.text) && /^\p{Ll}/u.test(below.text)
      ? above.text.slice(0, -1) + below.text
      : `${above.text}${apart ? ';' : ''} ${below.text}`
  return { ...above, text, pieces: [...(above.pieces ?? [{ start: above.start, end: above.end }]), piece] }
}
