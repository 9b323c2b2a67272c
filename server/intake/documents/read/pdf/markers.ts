import type { Piece } from './readPages.ts'

const bullet = /^[•◦▪●○■□‣⁃·*–—-]$/
const bulletAhead = /^([•◦▪●○■□‣⁃·*–—-])\s+(?=\S)/
const number = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]$|^\d{1,2}(?:\.\d{1,3}){1,3}$/i
const numberAhead =
  /^(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,3}){1,3})\s+(?=\S)/i

const asMarker = (sign: string) => (bullet.test(sign) ? '-' : sign)

/** Word sets the bullets of a second level as a small "o" of another font, well before the text. */
const isLetterBullet = (sign: string, gap: number, size: number) => sign === 'o' && gap > size * 0.5

export type Marked = { marker?: Marker; rest: readonly Piece[] }
export type Marker = {
  /** `-` for any bullet, else the number as it stands. */
  as: string
  sign: string
  /** Parted from its text by a space only, as a number or dash within a sentence is too. */
  typed: boolean
}

function apart(head: Piece, next: Piece): Marker | undefined {
  const sign = head.text.trim()
  const gap = next.x - head.x - head.width
  // A number or sign well before the next words is the first cell of a row.
  if (gap > next.size * 5) return undefined
  const typed = gap < next.size * 0.65
  if (bullet.test(sign) || number.test(sign)) return { as: asMarker(sign), sign, typed }
  return isLetterBullet(sign, gap, next.size) ? { as: '-', sign, typed: false } : undefined
}

/** Parts the marker of an item (`-`, `1.`, `(a)`) from the rest of its line. */
export function takeMarker(pieces: readonly Piece[]): Marked {
  const [head, next] = pieces
  if (!head) return { rest: pieces }
  const marker = next && apart(head, next)
  if (marker) return { marker, rest: pieces.slice(1) }
  const ahead = bulletAhead.exec(head.text) ?? numberAhead.exec(head.text)
  if (!ahead?.[1]) return { rest: pieces }
  const share = ahead[0].length / head.text.length
  const cut: Piece = {
    ...head,
    text: head.text.slice(ahead[0].length),
    x: head.x + head.width * share,
    width: head.width * (1 - share),
  }
  return { marker: { as: asMarker(ahead[1]), sign: ahead[1], typed: true }, rest: [cut, ...pieces.slice(1)] }
}
