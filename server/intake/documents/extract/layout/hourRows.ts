import type { Cell } from './Block.ts'

/** A cell of a line, and the column it stands in. */
export type Placed = { cell: Cell; column: number }

/** An hour, or from which to which: nothing below goes on with it. */
export const isHour = (cell: Cell | undefined) =>
  cell !== undefined && /^\d{1,2}[.:]\d{2}(?:\s*(?:[-–—]|to)\s*\d{1,2}[.:]\d{2})?$/.test(cell.text)

/** What stands after an hour is one text, though its words stand apart, but where columns are set: "10.00  Dr Example  (Refuge)". */
export function ofOneHour(cells: readonly Cell[], isColumn: (cell: Cell) => boolean): Cell[] {
  if (!isHour(cells[0])) return [...cells]
  const found: Cell[] = []
  for (const [at, cell] of cells.entries()) {
    const last = found.at(-1)
    const gap = last ? cell.start - last.end : 0
    if (!last || at < 2 || gap > 2 || cell.text === '' || isColumn(cell)) found.push(cell)
    else
      found[found.length - 1] = {
        ...last,
        text: `${last.text}${' '.repeat(gap)}${cell.text}`,
        end: cell.end,
      }
  }
  return found
}

/** What stands below the words of a row that begins with an hour goes on with them: the next row has an hour too. */
export function underHour(row: readonly Cell[], cells: readonly Cell[]): Placed[] | undefined {
  const [, words] = row
  const [first] = cells
  return words && first && Math.abs(first.indent - words.indent) <= 1
    ? cells.map((cell) => ({
        cell,
        column: Math.max(
          1,
          row.findLastIndex(({ indent }) => indent <= cell.indent + 1),
        ),
      }))
    : undefined
}
