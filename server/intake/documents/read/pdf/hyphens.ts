const broken = /(\p{L}+)([-\u00AD\u2010])$/u
const begun = /^(\p{Ll}+)/u

/** The words of a document, to tell a word broken at the end of a line from one that has a hyphen. */
export const wordsOf = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? []))

/**
 * What stands between a line and the next. A hyphen at the end of a line is taken out only where the word is met whole
 * elsewhere and never with its hyphen, or where it was put there as one that shows only at the end of a line.
 */
export function joinLines(
  line: string,
  next: string,
  words: ReadonlySet<string>,
): { text: string; added: string } {
  const [, start = '', hyphen] = broken.exec(line.slice(-60)) ?? []
  const [, end = ''] = begun.exec(next) ?? []
  if (!hyphen || end === '') return { text: line, added: ' ' }
  const whole = `${start}${end}`.toLowerCase()
  const isBroken = hyphen === '\u00AD' || (words.has(whole) && !words.has(`${start}-${end}`.toLowerCase()))
  return { text: isBroken ? line.slice(0, -1) : line, added: '' }
}
