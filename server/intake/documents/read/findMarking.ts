const words = String.raw`TOP[\s-]+SECRET|SECRET|OFFICIAL[\s–—_-]*SENSITIVE|OFFICIAL|RESTRICTED|CONFIDENTIAL|PROTECT|UNCLASSIFIED|NOT PROTECTIVELY MARKED`

/** A marking by itself, or with a descriptor: "OFFICIAL-SENSITIVE: COMMERCIAL", "UK SECRET – UK EYES ONLY". */
const alone = new RegExp(String.raw`^(?:UK[\s-]+)?(${words})\s*(?:$|[-–—:,/([{\]|].{0,60}$)`)

/** In capitals within a header of other words ("Home Office OFFICIAL-SENSITIVE"), only what cannot be such a word. */
const within = /\b(TOP SECRET|OFFICIAL[\s–—_-]*SENSITIVE|NOT PROTECTIVELY MARKED)\b/

const rank = (marking: string) =>
  /TOP/.test(marking) ? 4 : /^SECRET|CONF/.test(marking) ? 3 : /SENS|RESTR|PROTECT$/.test(marking) ? 2 : 1

function markingIn(piece: string): string | undefined {
  const plain = piece
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[[(*{]+\s*|\s*[\])*}]+$/g, '')
  return alone.exec(plain.toUpperCase())?.[1] ?? within.exec(plain)?.[1]
}

/** Whether a line is a marking and nothing else. */
export const isMarking = (line: string) => alone.test(line.replace(/\s+/g, ' ').trim().toUpperCase())

/** The highest protective marking among lines of headers and footers, in capitals as markings are written. */
export function findMarking(lines: readonly string[]): string | undefined {
  const found = lines
    .flatMap((line) => line.split(/\t| {2,}|\||\n/))
    .flatMap((piece) => markingIn(piece) ?? [])
  return found.sort((a, b) => rank(b) - rank(a))[0]
}
