import type { Line } from './lines.ts'
import type { Measures } from './measure.ts'

/** Lines that are one paragraph, heading or item. */
export type Paragraph = { lines: Line[]; gapBefore: boolean }

const isSame = (a: number, b: number, by: number) => Math.abs(a - b) <= by

/**
 * Whether a line was broken only because its next word had no room. A word's room is reckoned from the line it stands
 * on, so a little less than it seems to need will do.
 */
const isFull = (line: Line, next: Line, right: number) =>
  line.right + next.firstWord * 1.1 > right - line.size * 0.8

function isBelow(line: Line, next: Line, leading: number) {
  if (next.page !== line.page) return true
  const step = next.y - line.y
  return step > 0 && step <= Math.max(leading, line.size * 1.15) * 1.25
}

/** A paragraph's first line may be set in or out; the others stand under each other. */
function isAligned(paragraph: Paragraph, next: Line) {
  const [head] = paragraph.lines
  const last = paragraph.lines.at(-1)
  if (!head || !last) return false
  if (paragraph.lines.length > 1) return isSame(next.x, last.x, last.size * 0.8)
  if (head.marker !== undefined) return next.x > head.x - head.size && next.x < head.textX + head.size
  return isSame(next.x, head.x, head.size * 0.8) || (next.x < head.x && head.x - next.x < head.size * 5)
}

/** A number or a dash that a sentence was broken before is no marker of an item; one under another marker is. */
function isInSentence({ lines: [head] }: Paragraph, line: Line, { marker, x, size }: Line) {
  if (marker === undefined) return true
  if (head?.marker !== undefined && isSame(x, head.x, size * 0.5)) return false
  return marker.typed && !/[.:;?!]$/.test(line.text)
}

const isOneCell = ({ cells }: Line) => cells.length === 1

function continues(paragraph: Paragraph, next: Line, measures: Measures) {
  const line = paragraph.lines.at(-1)
  if (!line || !isInSentence(paragraph, line, next) || !isOneCell(line) || !isOneCell(next)) return false
  if (!isSame(line.size, next.size, 0.6) || isWholeBold(paragraph, next)) return false
  const right = Math.max(measures.rightOf(line), measures.rightOf(next))
  return isBelow(line, next, measures.leading) && isAligned(paragraph, next) && isFull(line, next, right)
}

const withoutMarker = ({ marker, ...line }: Line): Line =>
  marker ? { ...line, text: `${marker.sign} ${line.text}` } : line

/** A bold heading above plain text; a sentence that is bold for some lines is one paragraph still. */
const isWholeBold = ({ lines }: Paragraph, next: Line) => lines.every(({ bold }) => bold) && !next.bold

/** Whether there is space above a line. A new page does not tell: it goes on as the last one was set. */
function isApart(above: Paragraph, next: Line, { leading }: Measures) {
  const line = above.lines.at(-1)
  if (!line || next.page !== line.page) return above.gapBefore
  return next.y < line.y || next.y - line.y > Math.max(leading, line.size * 1.15) * 1.25
}

/** Lines put together as they were before they were broken. */
export function paragraphsOf(lines: readonly Line[], measures: Measures): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (paragraph && continues(paragraph, line, measures)) paragraph.lines.push(withoutMarker(line))
    else paragraphs.push({ lines: [line], gapBefore: !paragraph || isApart(paragraph, line, measures) })
  }
  return paragraphs
}
