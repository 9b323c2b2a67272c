import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from '../names/Cast.ts'
import { findPeople } from '../names/findPeople.ts'
import { looksGiven } from '../names/looksGiven.ts'
import type { Party } from '../names/Party.ts'

const when = '(?:,?\\s+\\(?(?:\\d{1,2} \\p{L}+(?: \\d{4})?|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)\\)?)?'
const line = new RegExp(
  `^[\\s–—-]*((?:\\p{Lu}\\.? ?){0,2}\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.?[\\p{L}'-]*){0,3}|(?:\\p{Lu}\\.? ?){2,3})${when}$`,
  'u',
)

/** Who signs a note: a name on a line of its own near its end, in full, or by initial or initials of somebody it names. */
export function signerOf(blocks: readonly Block[], cast: Cast): Party | undefined {
  for (const block of blocks.slice(-8).toReversed()) {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') continue
    const written = line.exec(unshouted(block.text).trim())?.[1] ?? line.exec(block.text.trim())?.[1]
    const found = written ? called(written, cast) : undefined
    if (found) return found
  }
  return undefined
}

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('')

function called(written: string, cast: Cast): Party | undefined {
  const here = cast.here.get(written).find(({ type }) => type === 'person')
  if (here) return here
  const initials = written.replace(/[. ]/g, '')
  if (/^\p{Lu}{2,3}$/u.test(initials)) {
    const owners = cast.parties.filter(
      ({ type, redacted, name }) => type === 'person' && !redacted && initialsOf(name) === initials,
    )
    return owners.length === 1 ? owners[0] : undefined
  }
  const [first = '', ...more] = written.split(/\.? +/)
  const surname = more.at(-1)
  if (surname && first.length === 1)
    return cast.parties.find(
      ({ type, name }) => type === 'person' && name.startsWith(first) && name.endsWith(` ${surname}`),
    )
  if (findPeople(written).length > 0 || (surname && looksGiven(first)))
    return cast.person(written, { rule: 'signature of a note', confidence: 0.7 })
  return undefined
}
