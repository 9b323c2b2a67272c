import { goesOn } from './headings.ts'
import type { Line } from './toLines.ts'

/** A number without a stop may be a day: "12 Jan". */
const numbered =
  /^(\d{1,2})(?:[.)]\s+|\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?=.*\s))(?=\p{Lu})/u
const most = 11

/**
 * The numbered titles of a text, "2. Matters arising": short, each followed by what it heads before the next number
 * comes. The items of a list stand right after each other instead, and one such line alone may be the last of a list.
 */
export function numberedTitles(lines: readonly Line[]): ReadonlySet<Line> {
  const found: Line[] = []
  let last = 0
  for (const [at, line] of lines.entries()) {
    const number = numberOf(line)
    const next = lines[at + 1]
    if (number === undefined || number < last || !next || goesOn(next)) continue
    const follows = numberOf(next)
    if (follows === undefined || follows === number) {
      found.push(line)
      last = number
    }
  }
  return new Set(found.length > 1 ? found : [])
}

const numberOf = ({ text, cells, apart }: Line): number | undefined => {
  const number = apart && cells.length === 1 ? numbered.exec(text)?.[1] : undefined
  return number !== undefined &&
    text.length < 80 &&
    text.split(/\s+/).length <= most &&
    !/[.;,:!?]$|\b(?:to|will|by) \p{Ll}/u.test(text)
    ? Number(number)
    : undefined
}
