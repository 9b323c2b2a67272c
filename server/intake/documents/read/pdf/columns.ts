import type { Piece } from './readPages.ts'

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const end = ({ x, width }: Piece) => x + width

/** Pieces that stand on one line, top to bottom; raised and lowered signs stand with their line. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  let level: Piece | undefined
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && level && piece.y - level.y < 0.45 * Math.max(piece.size, level.size)) {
      row.push(piece)
      if (piece.size > level.size) level = piece
    } else {
      rows.push([piece])
      level = piece
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

/** Where a page is parted into two columns of running text, if it is: not where a table has two columns. */
function gutterOf(rows: readonly Piece[][], width: number): number | undefined {
  const middles = [0.5, 0.47, 0.53, 0.44, 0.56].map((part) => part * width)
  return middles.find((middle) => {
    const crossing = rows.filter((row) => row.some((piece) => piece.x < middle && end(piece) > middle))
    const left = rows
      .map((row) => row.filter((piece) => end(piece) <= middle))
      .filter((row) => row.length > 0)
    const right = rows.map((row) => row.filter((piece) => piece.x >= middle)).filter((row) => row.length > 0)
    if (left.length < 8 || right.length < 8 || crossing.length > rows.length * 0.25) return false
    const wide = (side: Piece[][]) =>
      median(side.map((row) => Math.max(...row.map(end)) - Math.min(...row.map(({ x }) => x)))) > width * 0.28
    return wide(left) && wide(right)
  })
}

/** The rows of a page in the order they are read: down one column and then the next, lines across both between. */
export function inReadingOrder(
  pieces: readonly Piece[],
  width: number,
): { rows: Piece[][]; columns: boolean } {
  const rows = rowsOf(pieces)
  const gutter = gutterOf(rows, width)
  if (gutter === undefined) return { rows, columns: false }
  const ordered: Piece[][] = []
  let band: Piece[] = []
  const close = () => {
    ordered.push(
      ...rowsOf(band.filter((piece) => piece.x < gutter)),
      ...rowsOf(band.filter(({ x }) => x >= gutter)),
    )
    band = []
  }
  for (const row of rows) {
    if (row.some((piece) => piece.x < gutter && end(piece) > gutter)) {
      close()
      ordered.push(row)
    } else band.push(...row)
  }
  close()
  return { rows: ordered, columns: true }
}
