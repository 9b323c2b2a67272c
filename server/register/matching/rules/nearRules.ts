import { different, eitherWay, type Rule, review } from '../rule.ts'
import { isSlip } from '../slip.ts'
import { generalWords, places } from '../words.ts'

/** Names that are near one another. None of these is ever enough to say that two names are one body's. */
export const nearRules: readonly Rule[] = [
  {
    name: 'more-words-after',
    reason:
      'Age UK Enterprises is not Age UK, Citizens Advice Bureau may be Citizens Advice: general words raise the question.',
    decide: eitherWay((a, b) => {
      const more = a.words.slice(b.words.length)
      if (more.length === 0 || !startsWith(a.words, b.words)) return undefined
      if (more.some((word) => places.has(word) && !general(word)))
        return different(`“${more.join(' ')}” makes it another body`)
      return more.some(general) || b.content.length > 1
        ? review(`the same name, with “${more.join(' ')}” after it`)
        : undefined
    }),
  },
  {
    name: 'more-words-before',
    reason: 'A place or a group before a name makes a local or separate body: Welsh Women’s Aid.',
    decide: eitherWay((a, b) => {
      const before = a.words.slice(0, -b.words.length)
      if (before.length === 0 || !startsWith(a.words.slice(before.length), b.words)) return undefined
      return before.every(general)
        ? review(`the same name, with “${before.join(' ')}” before it`)
        : different(`“${before.join(' ')}” before the name makes it another body`)
    }),
  },
  {
    name: 'other-order',
    reason: 'The same words in another order are often, not always, the same body.',
    decide: (a, b) =>
      a.content.length > 1 && a.content.toSorted().join(' ') === b.content.toSorted().join(' ')
        ? review('the same words in another order')
        : undefined,
  },
  {
    name: 'small-differences',
    reason: 'A letter wrong, a plural, a word cut short or a general word more: a person should look.',
    decide: eitherWay((a, b) => {
      const more = a.content.slice(b.content.length)
      if (more.length > 1 || !more.every(general)) return undefined
      const pairs = b.content.map((word, at) => [word, a.content[at] ?? ''] as const)
      const unlike = pairs.filter(([one, other]) => one !== other)
      if (unlike.length + more.length > 2 || unlike.length !== 1) return undefined
      return unlike.every(([one, other]) => isNear(one, other, b.content.length > 1))
        ? review(`the same name but for “${unlike.flat().join('” and “')}”`)
        : undefined
    }),
  },
]

const general = (word: string) => generalWords.has(word)
const startsWith = (words: readonly string[], start: readonly string[]) =>
  start.length > 0 && start.every((word, at) => words[at] === word)

/** A word alone is not doubted for an ending: Refuge is not refuges, nor Refugee. */
const isNear = (a: string, b: string, amongOthers: boolean): boolean => {
  if (places.has(a) && places.has(b)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const begins = short.length >= 3 && long.startsWith(short)
  if (begins) return amongOthers
  return short.length >= (amongOthers ? 4 : 6) && isSlip(a, b)
}
