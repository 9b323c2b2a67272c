import type { Block } from '../layout/Block.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from '../names/Cast.ts'
import { findPeople } from '../names/findPeople.ts'
import { looksGiven } from '../names/looksGiven.ts'
import type { Party } from '../names/Party.ts'

type Written = { from?: Party; to?: Party }

const name =
  "((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Dame|Lord|Lady|Baroness|Insp|DI|DCI|DS|Supt)\\.? )?\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3})"
/** What may stand beside a name in such a line: a post or a team in brackets or after a comma. */
const beside = '(?:\\s*\\([^()]{1,60}\\)|, [^,:;.]{2,60})?'
/** Words of which the first may be a capital, or all. */
const either = (words: string) =>
  `(?:${words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})`
const paper = either('handover|hand-over|note|memo|minute|minutes|briefing|report|update')
const what = `(?:${paper}(?: note)?:?,? )?`
const made = either('prepared|written|drafted|compiled|completed|submitted|reported|recorded|taken')
const [from, to, by] = ['from', 'to|for', 'from|by'].map((words) => `${either(words)}:?`)
const end = '(?:[.,;–—-]|$|\\s{2}|\\s+(?:on )?\\d)'
const line = (words: string) => new RegExp(`^${words}${end}`, 'u')

const lines: readonly (readonly [RegExp, 'from' | 'to', 'from' | 'to' | undefined])[] = [
  [line(`${what}${from} ${name}${beside},? ${to} ${name}${beside}`), 'from', 'to'],
  [line(`${what}${to} ${name}${beside},? ${by} ${name}${beside}`), 'to', 'from'],
  [line(`${what}(?:${made} )?[Bb]y:? ${name}${beside},? ${to} ${name}${beside}`), 'from', 'to'],
  [line(`${either('handover|hand-over')}(?: note)?:?,? ${name} to ${name}${beside}`), 'from', 'to'],
  [line(`${what}(?:${from}|(?:${paper}|${made}) by:?) ${name}${beside}`), 'from', undefined],
]

/** Who a note says it is from, and for whom, in a line at its head: "From Anna Example to Kit Sample", "Note by …". */
export function namedWriter(blocks: readonly Block[], cast: Cast): Written {
  const head = blocks.slice(0, 10).filter(({ text, kind }) => text.length < 160 && kind !== 'row')
  const author = head.find(({ kind, label }) => kind === 'field' && label === 'author')
  for (const [pattern, first, second] of lines)
    for (const { text } of head) {
      const found = pattern.exec(unshouted(text).trim())
      const [one, other] = [personNamed(found?.[1], cast), personNamed(found?.[2], cast)]
      if (!one || (second && !other)) continue
      return { [first]: one, ...(second && other ? { [second]: other } : {}) }
    }
  const from = author ? personNamed(new RegExp(`^${name}`, 'u').exec(author.text)?.[1], cast) : undefined
  return from ? { from } : {}
}

/** A name in such a place, where it looks like a person's at all. */
function personNamed(written: string | undefined, cast: Cast): Party | undefined {
  if (!written) return undefined
  const [first = ''] = written.split(' ')
  const sure = findPeople(written).length > 0 || looksGiven(first) || /^\p{Lu}\.?$/u.test(first)
  return sure ? cast.person(written, { rule: 'said to write it', confidence: 0.75 }) : undefined
}
