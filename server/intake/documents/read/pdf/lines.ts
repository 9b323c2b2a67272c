import { inReadingOrder } from './columns.ts'
import type { Page, Piece } from './readPages.ts'

/** A line of a page as it is read, its cells parted by tabs. */
export type Line = {
  page: number
  text: string
  /** `-` or the number an item begins with; not in `text`. */
  marker?: string
  x: number
  /** Where its words begin, after a marker. */
  textX: number
  right: number
  y: number
  size: number
  bold: boolean
  cells: number
  /** How much room its first word takes. */
  firstWord: number
  /** The size of its page. */
  sheet: { height: number; width: number }
}

const bullet = /^[•◦▪●○■□‣⁃·*–—-]$/
const bulletAhead = /^([•◦▪●○■□‣⁃·*–—-])\s+(?=\S)/
const number = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]$|^\d{1,2}(?:\.\d{1,3}){1,3}$/i
const numberAhead =
  /^(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,3}){1,3})\s+(?=\S)/i

const asMarker = (sign: string) => (bullet.test(sign) ? '-' : sign)

/** Word sets the bullets of a second level as a small "o" of another font, well before the text. */
const isLetterBullet = (sign: string, gap: number, size: number) => sign === 'o' && gap > size * 0.5

function takeMarker(pieces: readonly Piece[]): { marker?: string; rest: readonly Piece[] } {
  const [head, next] = pieces
  if (!head) return { rest: pieces }
  const sign = head.text.trim()
  if (next && (bullet.test(sign) || number.test(sign)))
    return { marker: asMarker(sign), rest: pieces.slice(1) }
  if (next && isLetterBullet(sign, next.x - head.x - head.width, next.size))
    return { marker: '-', rest: pieces.slice(1) }
  const ahead = bulletAhead.exec(head.text) ?? numberAhead.exec(head.text)
  if (!ahead?.[1]) return { rest: pieces }
  const share = ahead[0].length / head.text.length
  const cut = {
    ...head,
    text: head.text.slice(ahead[0].length),
    x: head.x + head.width * share,
    width: head.width * (1 - share),
  }
  return { marker: asMarker(ahead[1]), rest: [cut, ...pieces.slice(1)] }
}

/** What stands between two pieces: nothing, a space, or the room between two cells of a table. */
function between(left: Piece, right: Piece): '' | ' ' | '\t' {
  const gap = right.x - left.x - left.width
  const size = Math.max(left.size, right.size)
  if (gap > size * 1.3) return '\t'
  return gap > size * 0.14 && !left.text.endsWith(' ') && !right.text.startsWith(' ') ? ' ' : ''
}

const firstWordOf = ({ text, width }: Piece) => {
  const word = /^\S+/.exec(text.trimStart())?.[0] ?? ''
  return text.length === 0 ? 0 : (width * word.length) / text.length
}

function asLine(row: readonly Piece[], page: Page): Line | undefined {
  const { marker, rest } = takeMarker(row)
  const [head] = row
  const [start] = rest
  const last = rest.at(-1)
  if (!head || !start || !last) return undefined
  const text = rest
    .map((piece, at) => (at === 0 ? '' : between(rest[at - 1] ?? piece, piece)) + piece.text)
    .join('')
    .trim()
  const letters = (some: readonly Piece[]) => some.reduce((sum, piece) => sum + piece.text.trim().length, 0)
  return {
    page: page.number,
    text,
    ...(marker === undefined ? {} : { marker }),
    x: head.x,
    textX: start.x,
    right: last.x + last.width,
    y: Math.max(...rest.map(({ y }) => y)),
    size: Math.max(...rest.map(({ size }) => size)),
    bold: letters(rest.filter(({ bold }) => bold)) >= letters(rest) * 0.95,
    cells: text.split('\t').length,
    firstWord: firstWordOf(start),
    sheet: { height: page.height, width: page.width },
  }
}

/** The lines of a page, top to bottom, column after column. */
export function linesOf(page: Page): { lines: Line[]; columns: boolean } {
  const { rows, columns } = inReadingOrder(page.pieces, page.width)
  return { lines: rows.flatMap((row) => asLine(row, page) ?? []).filter(({ text }) => text !== ''), columns }
}
