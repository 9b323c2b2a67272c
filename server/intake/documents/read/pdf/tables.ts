import type { Cell, Line } from './lines.ts'

const isAt = (cell: Cell, other: Cell, size: number) => Math.abs(cell.x - other.x) < size * 0.5

/** The rest of cells too long for one line: under the cells of a row, but with none under its first. */
function carriesOn(row: Line, line: Line): boolean {
  const [first, ...others] = row.cells
  if (!first || others.length === 0 || line.page !== row.page || line.marker !== undefined) return false
  const isNear = line.y > row.y && line.y - row.y < row.size * 1.6
  return isNear && line.cells.every((cell) => others.some((other) => isAt(cell, other, row.size)))
}

function withRest(row: Line, line: Line): Line {
  const cells = row.cells.map((cell) => {
    const rest = line.cells.find((other) => isAt(other, cell, row.size))
    return rest ? { ...cell, text: `${cell.text}${/\p{L}-$/u.test(cell.text) ? '' : ' '}${rest.text}` } : cell
  })
  return { ...row, cells, y: line.y, text: cells.map(({ text }) => text).join('\t') }
}

/** Puts the lines of a table's row together where its cells are set on several. */
export function joinRows(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const row = joined.at(-1)
    if (row && carriesOn(row, line)) joined[joined.length - 1] = withRest(row, line)
    else joined.push(line)
  }
  return joined
}
