import { type Known, nameOf } from '../known.ts'
import type { Name } from '../names/readName.ts'
import { different, eitherWay, type Rule, review, same } from '../rule.ts'

/** Somebody else in the register goes by this acronym. */
const borneByOthers = (acronym: Name, full: Name, known: Known) =>
  [...known.ownersOf(acronym.acronym ?? '')].filter((owner) => !known.ownersOf(full.plain).has(owner))

/** An acronym and the words it stands for. */
export const acronymRules: readonly Rule[] = [
  {
    name: 'own-acronym',
    reason: 'The text itself gives the acronym: National Housing Federation (NHF).',
    decide: eitherWay((a, b, known) => {
      if (!a.ownAcronym || a.ownAcronym !== b.acronym || a.aside.length > 0) return undefined
      const others = borneByOthers(b, a, known)
      return others.length > 0
        ? review(`“${b.written}” is also ${others.map(nameOf(known)).join('; ')}`)
        : same(`“${a.written}” gives its own acronym, ${b.written}`)
    }),
  },
  {
    name: 'initials',
    reason:
      'An acronym made of the first letters of the words stands for them, unless another body bears it too.',
    decide: eitherWay((a, b, known) => {
      if (!a.acronym || b.acronym || !b.initials.includes(a.acronym) || b.aside.length > 0) return undefined
      const others = borneByOthers(a, b, known)
      if (others.length > 0)
        return review(
          `the first letters agree, but “${a.written}” is also ${others.map(nameOf(known)).join('; ')}`,
        )
      if (a.acronym.length < 3 || b.person?.sure || b.content.length < 2)
        return review('the first letters agree, but so short an acronym may be another’s')
      return same(`“${a.written}” is the first letters of “${b.written}”`)
    }),
  },
  {
    name: 'two-acronyms',
    reason: 'Two acronyms of different letters stand for different words.',
    decide: (a, b) =>
      a.acronym && b.acronym && a.acronym !== b.acronym ? different('two different acronyms') : undefined,
  },
  {
    name: 'acronym-within',
    reason: 'Part of a name may be written as an acronym: DA Commissioner.',
    decide: eitherWay((a, b) =>
      a.content.some((word, at) => expands(word, at, a, b))
        ? review(`the same name where “${a.written}” has an acronym for part of it, if it stands for that`)
        : undefined,
    ),
  },
]

/** Whether writing out one word of `a` as words of `b` with those first letters makes `a` into `b`. */
function expands(word: string, at: number, a: Name, b: Name): boolean {
  const extra = b.content.length - a.content.length
  if (extra < 1 || word.length !== extra + 1 || !a.written.includes(word.toUpperCase())) return false
  const stood = b.content.slice(at, at + word.length)
  return (
    stood.map((each) => each[0]).join('') === word &&
    a.content.toSpliced(at, 1, ...stood).join(' ') === b.content.join(' ')
  )
}
