import type { Mention } from './Mention.ts'
import { mentionKind } from './mentionKind.ts'
import { plausible } from './plausible.ts'
import type { Reading } from './Reading.ts'
import { wordsOf } from './wordIndex.ts'

/** Names of the register, of the reference tables, and those this document has brought. */
export function findNamed(text: string, { cast }: Reading): Mention[] {
  const words = wordsOf(text)
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at]
    const here = cast.here.longestAt(words, at)
    const known = cast.known.longestAt(words, at)
    const use =
      known && (!here || known.until > here.until)
        ? { ...known, here: false }
        : here
          ? { ...here, here: true }
          : undefined
    if (!first || !use) {
      at += 1
      continue
    }
    const written = text.slice(first.start, use.end)
    const owners = use.owners.filter((owner) => plausible(owner.written, written))
    const party =
      owners.length === 0
        ? undefined
        : use.here
          ? here?.owners.find((owner) => plausible(owner.written, written))?.of
          : cast.choose(
              (known?.owners ?? []).filter((owner) => plausible(owner.written, written)).map(({ of }) => of),
              written,
            )
    if (party)
      found.push({ start: first.start, end: use.end, text: written, kind: mentionKind(party), party })
    at = party ? use.until : at + 1
  }
  return found
}
