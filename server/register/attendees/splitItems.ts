import type { Knows } from './knows.ts'

/** The most pieces a known name may have been cut into by its own commas. */
const mostPieces = 4

/** Cuts at a character, but not within brackets, quotes or an e-mail address. */
export function cutAt(text: string, at: ReadonlySet<string>): string[] {
  const pieces: string[] = []
  let piece = ''
  let depth = 0
  let quoted = false
  const paired = text.indexOf('"') !== text.lastIndexOf('"')
  for (const character of text) {
    if (character === '"') quoted = !quoted && paired
    if ('(<['.includes(character)) depth += 1
    if (')>]'.includes(character)) depth = Math.max(0, depth - 1)
    if (at.has(character) && depth === 0 && !quoted) {
      pieces.push(piece)
      piece = ''
    } else piece += character
  }
  return [...pieces, piece].map((each) => each.trim()).filter(Boolean)
}

const commas = new Set([','])

/** The pieces between commas; a known name that holds commas itself stays whole. */
export function cutAtCommas(text: string, knows: Knows): string[] {
  const pieces = cutAt(text, commas)
  const whole: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const length = longestKnown(pieces.slice(at, at + mostPieces), knows)
    whole.push(...cutAtAnd(pieces.slice(at, at + length).join(', '), knows))
    at += length
  }
  return whole
}

const longestKnown = (pieces: readonly string[], knows: Knows) => {
  for (let length = pieces.length; length > 1; length -= 1)
    if (knows(withoutAnd(pieces.slice(0, length).join(', ')))) return length
  return 1
}

const withoutAnd = (text: string) => text.replace(/^and\s+/i, '')

/** "Refuge and Respect" are two where each is known, or each a person; "Crime and Justice Taskforce" is one. */
function cutAtAnd(text: string, knows: Knows): string[] {
  const piece = withoutAnd(text)
  if (knows(piece)) return [piece]
  for (const { index } of piece.matchAll(/\s+and\s+/gi)) {
    const left = piece.slice(0, index).trim()
    if (!knows(left)) continue
    const right = withoutAnd(piece.slice(index).trim())
    const rest = cutAtAnd(right, knows)
    if (rest.length > 1 || knows(right)) return [left, ...rest]
  }
  return [piece]
}

/** Every name a line of commas may hold, for asking which of them are known. */
export const namesIn = (text: string): string[] => {
  const pieces = cutAt(text, commas)
  return pieces.flatMap((_, at) =>
    Array.from({ length: Math.min(mostPieces, pieces.length - at) }, (_each, more) =>
      withoutAnd(pieces.slice(at, at + more + 1).join(', ')),
    ).flatMap((name) => [name, ...name.split(/\s+and\s+|\s[–—-]+\s|[()[\]]/i)]),
  )
}
