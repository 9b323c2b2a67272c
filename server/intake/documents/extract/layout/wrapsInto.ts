import type { Line } from './toLines.ts'

/** The share of the usual width from which a line is taken to have been broken for want of room. */
const nearlyFull = 0.72

/** Whether a line was broken only to fit the page, so that the next goes on with it. */
export function wrapsInto(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b)
  const width = Math.max(40, lengths[Math.floor(lengths.length * 0.85)] ?? 0)
  const isFull = ({ text }: Line) => text.length >= width * nearlyFull && text.length < 400
  return (line, next) =>
    /^\p{Ll}/u.test(next.text) ||
    (!(isShouted(line.text) && !isShouted(next.text)) && (isFull(line) || promisesMore.test(line.text)))
}

const promisesMore = /(?:,|\b(?:and|the|of|to|with|for|in|a|that))$/
/** A title in capitals does not go on into small letters. */
const isShouted = (text: string) => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
