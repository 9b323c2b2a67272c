import type { Attendee } from '../../../graph-schema/api/matching.ts'
import { postNominals } from '../matching/words.ts'
import type { Knows } from './knows.ts'
import { nameFromAddress, turned, withoutAddress } from './mailAddress.ts'
import { readDetails } from './readDetails.ts'
import { isPerson, readOne, takeBehalf } from './readOne.ts'
import { cutAt, cutAtCommas } from './splitItems.ts'

const columns = new Set(['\t', '|'])
const semicolons = new Set([';'])

/** The attendees of one line: a list, or one person with what stands beside the name. */
export const readLine = (line: string, knows: Knows): Attendee[] => {
  const cells = cutAt(line, columns)
  return cells.length > 1
    ? readPieces(cells, cells.join(', '), knows)
    : partsOf(line).flatMap((part) => readPart(part, knows))
}

/** A line cut at semicolons and, where addresses follow one another, at the commas between them. */
export const partsOf = (line: string): string[] =>
  cutAt(line, semicolons).flatMap((part) =>
    part.split('@').length > 2 ? part.split(/(?<=@[^\s,;]{1,300})\s?,\s?(?=\S)/) : [part],
  )

function readPart(part: string, knows: Knows): Attendee[] {
  const text = part.includes('@') ? withoutAddress(part) || nameFromAddress(part) : turned(part, false)
  return readPieces(cutAtCommas(text, knows), part, knows)
}

/** A person takes what follows up to the next person; bodies alone are each their own. */
function readPieces(pieces: readonly string[], written: string, knows: Knows): Attendee[] {
  const joined = withHonours(pieces)
  const [first = ''] = joined
  const starts = (piece: string) => isPerson(nameOf(piece), knows)
  if (!starts(first))
    return joined.map((piece) => ({ ...readOne(piece, knows), ...(joined.length === 1 ? { written } : {}) }))
  const groups: string[][] = []
  for (const piece of joined) {
    if (starts(piece)) groups.push([piece])
    else groups.at(-1)?.push(piece)
  }
  return groups.flatMap((group) => readGroup(group, groups.length === 1 ? written : group.join(', '), knows))
}

/** A person and what stands beside; more than one body beside a person are attendees themselves. */
function readGroup([name = '', ...beside]: readonly string[], written: string, knows: Knows): Attendee[] {
  const { text, ...behalf } = takeBehalf(beside.join(', '))
  const { rest, ...details } = readDetails(text === '' ? [] : cutAtCommas(text, knows), knows)
  const own = rest.length === 0 ? written : [name, ...Object.values(details)].join(', ')
  return [
    { ...readOne(name, knows), ...details, ...behalf, written: own },
    ...rest.map((piece) => readOne(piece, knows)),
  ]
}

const nameOf = (piece: string) => piece.replace(/\s*[([].*$/s, '').replace(/\s+[–—-]+\s.*$/s, '')

/** "Jane Doe, MP, QC": letters after a name belong to it. */
function withHonours(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && piece.split(' ').every(isPostNominal))
      joined[joined.length - 1] = `${last} ${piece}`
    else joined.push(piece)
  }
  return joined
}

const isPostNominal = (word: string) => word === word.toUpperCase() && postNominals.has(word.toLowerCase())
