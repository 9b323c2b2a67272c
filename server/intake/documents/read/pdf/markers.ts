import type { Piece } from './readPages.ts'

const bullet = /^[•◦▪●○■□‣⁃·*–—-]$/
const bulletAhead = /^([•◦▪●○■□‣⁃·*–—-])\s+(?=\S)/
const number = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]$|^\d{1,2}(?:\.\d{1,3}){1,3}$/i
const numberAhead =
  /^(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,3}){1,3})\s+(?=\S)/i

const asMarker = (sign: string) => (bullet.test(sign) ? '-' : sign)

/** Word sets the bullets of a second level as a small "o" of another font, well before the text. */
const isLetterBullet = (sign: string, gap: number, size: number) => sign === 'o' && gap > size * 0.5

/** Parts the marker of an item (`-`, `1.`, `(a)`) from the rest of its line. */
export function takeMarker(pieces: readonly Piece[]): { marker?: string; rest: readonly Piece[] } {
  const [head, next] = pieces
  if (!head) return { rest: pieces }
  const sign = head.text.trim()
  if (next) {
    const gap = next.x - head.x - head.width
    // A bare number well before the next words is the first cell of a row.
    const near = gap < next.size * 5
    if (near && (bullet.test(sign) || number.test(sign)))
      return { marker: asMarker(sign), rest: pieces.slice(1) }
    if (near && isLetterBullet(sign, gap, next.size)) return { marker: '-', rest: pieces.slice(1) }
  }
  const ahead = bulletAhead.exec(head.text) ?? numberAhead.exec(head.text)
  if (!ahead?.[1]) return { rest: pieces }
  const share = ahead[0].length / head.text.length
  const cut: Piece = {
    ...head,
    text: head.text.slice(ahead[0].length),
    x: head.x + head.width * share,
    width: head.width * (1 - share),
  }
  return { marker: asMarker(ahead[1]), rest: [cut, ...pieces.slice(1)] }
}
