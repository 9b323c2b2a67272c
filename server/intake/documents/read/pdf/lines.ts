import { inReadingOrder } from './columns.ts'
import { type Marker, takeMarker } from './markers.ts'
import type { Page, Piece } from './readPages.ts'

export type Cell = { text: string; x: number }

/** A line of a page as it is read. */
export type Line = {
  page: number
  /** Its cells parted by tabs. */
  text: string
  cells: readonly Cell[]
  /** The bullet or number an item begins with; not in `text`. */
  marker?: Marker
  x: number
  /** Where its words begin, after a marker. */
  textX: number
  right: number
  y: number
  size: number
  bold: boolean
  /** How much room its first word takes. */
  firstWord: number
  /** The size of its page. */
  sheet: { height: number; width: number }
}

/** Spaces at the end of a line take room that nobody sees. */
const endOf = ({ text, x, width, size }: Piece) =>
  x + width - (text.length - text.trimEnd().length) * size * 0.28

const gapOf = (left: Piece, right: Piece) => right.x - endOf(left)
const sizeOf = (left: Piece, right: Piece) => Math.max(left.size, right.size)
const isWide = (left: Piece, right: Piece) => gapOf(left, right) > sizeOf(left, right) * 1.3

const NEAR = 1.5
const placeOf = (x: number) => Math.round(x / NEAR)

/** Where cells begin on a page: a cell that is nearly full stands close to the next, but that begins where others do. */
function cellStarts(rows: readonly (readonly Piece[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const row of rows)
    row.forEach((piece, at) => {
      const left = row[at - 1]
      if (left && isWide(left, piece)) counts.set(placeOf(piece.x), (counts.get(placeOf(piece.x)) ?? 0) + 1)
    })
  return new Set([...counts].filter(([, count]) => count > 1).map(([place]) => place))
}

const beginsCell = (left: Piece, right: Piece, starts: ReadonlySet<number>) =>
  isWide(left, right) || (gapOf(left, right) > sizeOf(left, right) * 0.35 && starts.has(placeOf(right.x)))

const isSpaced = (left: Piece, right: Piece) =>
  gapOf(left, right) > sizeOf(left, right) * 0.14 || /\s$/.test(left.text) || /^\s/.test(right.text)

function cellsOf(pieces: readonly Piece[], starts: ReadonlySet<number>): Cell[] {
  const cells: Cell[] = []
  pieces.forEach((piece, at) => {
    const left = pieces[at - 1]
    const cell = cells.at(-1)
    if (!left || !cell || beginsCell(left, piece, starts)) cells.push({ text: piece.text.trim(), x: piece.x })
    else cell.text += (isSpaced(left, piece) ? ' ' : '') + piece.text.trim()
  })
  return cells
}

function firstWordOf({ text, width }: Piece) {
  const word = /^\S+/.exec(text.trimStart())?.[0] ?? ''
  return (width * word.length) / text.length
}

const letters = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)

function asLine(row: readonly Piece[], page: Page, starts: ReadonlySet<number>): Line | undefined {
  const { marker, rest } = takeMarker(row)
  const [head] = row
  const [start] = rest
  const last = rest.at(-1)
  if (!head || !start || !last) return undefined
  const cells = cellsOf(rest, starts)
  return {
    page: page.number,
    text: cells.map(({ text }) => text).join('\t'),
    cells,
    ...(marker === undefined ? {} : { marker }),
    x: head.x,
    textX: start.x,
    right: endOf(last),
    y: Math.max(...rest.map(({ y }) => y)),
    size: Math.max(...rest.map(({ size }) => size)),
    bold: letters(rest.filter(({ bold }) => bold)) >= letters(rest) * 0.95,
    firstWord: marker?.typed ? marker.sign.length * start.size * 0.5 : firstWordOf(start),
    sheet: { height: page.height, width: page.width },
  }
}

/** The lines of a page, top to bottom, column after column. */
export function linesOf(page: Page): { lines: Line[]; columns: boolean } {
  const { rows, columns } = inReadingOrder(page.pieces, page.width)
  const starts = cellStarts(rows)
  return { lines: rows.flatMap((row) => asLine(row, page, starts) ?? []), columns }
}
