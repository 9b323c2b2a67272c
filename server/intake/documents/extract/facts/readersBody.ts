import { looksLikePost } from '../../../../register/register.ts'
import type { Block } from '../layout/Block.ts'
import type { Cast } from '../names/Cast.ts'
import { findRuns } from '../names/findRuns.ts'
import type { Party } from '../names/Party.ts'
import { findRedactions } from '../names/redactions.ts'

/** A line of an address that says where it is, and not whose. */
const where = /\d|\b(?:Street|Road|Lane|Avenue|Square|Buildings?|Floor|London)\b|^\p{Lu}\p{Ll}+$/u

const isParliament = /\bHouse of (?:Commons|Lords)\b|\bParliament\b/i
/** "Chair, Example Committee" */
const leadingPost =
  /^(?:(?:Deputy |Acting |Interim )*(?:Chair|Chief Executive|Director|President|Leader|Head)[^,]{0,40}, )/
/** The body of whom a letter is to: the first named in the lines of the address below the reader's name. */
export function readersBody(address: readonly Block[], reader: Party, cast: Cast): Party | undefined {
  const at = address.findLastIndex(({ text }) =>
    reader.redacted
      ? text.length < 40 && findRedactions(text).length > 0
      : [reader.name, ...reader.aliases].some((name) => text.includes(name)),
  )
  if (at < 0) return undefined
  for (const line of address.slice(at + 1, at + 5)) {
    const text = line.text.replace(leadingPost, '').trim()
    if (isParliament.test(text)) continue
    const known = cast.known.get(text).filter((of) => !('register' in of) || of.register.type !== 'person')
    if (known.length > 0) return cast.choose(known, text)
    if (text.length > 80 || where.test(text) || looksLikePost(text)) continue
    const run = findRuns(text).find(({ shape }) => shape === 'body' || shape === 'forum')
    if (run) return cast.body(text.replace(/,.*$/, ''), { rule: 'address of a letter', confidence: 0.7 })
  }
  return undefined
}
