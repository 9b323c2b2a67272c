import type { Cell } from './Block.ts'
import type { Line } from './toLines.ts'

/** How wide the columns of a table are, or how many rows have them, by where each begins. */
export type Widths = ReadonlyMap<number, number>

/** How wide each column of the table that a line is in is at its widest, and how many rows it has, by where it begins. */
export function columnsOf(lines: readonly Line[]): { widths: Widths[]; columns: Widths[] } {
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
/** Whether so many rows have something at a place that it is no chance. */
export const isColumn = (columns: Widths, indent: number) => {
  const rows = columns.get(indent) ?? 0
  return rows >= often && rows * 4 >= Math.max(...columns.values())
}

/** A cell that fills its column to the last place runs into the next: it is parted where a word begins at that column. */
export function parted(cells: readonly Cell[], columns: Widths): Cell[] {
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
export const widthAt = (widths: Widths, indent: number) =>
  widths.get(columnNear(widths, indent) ?? indent) ?? 0
