import { fold } from '../../../record/record.ts'
import { legalForms, occasions, smallWords, writtenShort } from '../words.ts'
import { acronymOf, initialsOf } from './acronym.ts'
import { mendText } from './mendText.ts'
import { type PersonName, readPerson } from './readPerson.ts'

/** A written name, taken apart for comparing. */
export type Name = {
  written: string
  /** Without its own acronym, what was said of how often, and the occasion: as a register would have it. */
  plain: string
  /** Its words in order, folded; without `the`, legal form, or what stands in brackets. */
  words: readonly string[]
  /** The same without small words. */
  content: readonly string[]
  /** The words run together: "safe lives" is "safelives". */
  whole: string
  legalForm: string | undefined
  /** In lower case, where the name is written as an acronym. */
  acronym: string | undefined
  /** What its acronym may be. */
  initials: readonly string[]
  /** Words in brackets that are not its own acronym: they may name another body, a place or a post. */
  aside: readonly string[]
  /** Its own acronym given in brackets. */
  ownAcronym: string | undefined
  person: PersonName | undefined
}

/** "(x2)", "(3 times)", "(2 meetings)": how often, not who. */
const howOften = /\(\s*(?:x\s*\d+|\d+\s*x|\d+\s+(?:times|meetings|calls))\s*\)/gi
const registered = /\b(?:registered charity|charity no\.?|reg\.? no\.?|company no\.?)[\s\S]*$/i

export const readName = (written: string): Name => {
  const plain = mendText(written).replace(occasions, '').replace(howOften, ' ').replace(registered, '')
  const bracketed = [...plain.matchAll(/\(([^()]*)\)?/g)].map(([, inside]) => inside ?? '')
  const outside = plain.replace(/\([^()]*\)?/g, ' ').trim() || bracketed.join(' ')
  const { words, legalForm } = withoutForm(toWords(outside))
  const initials = initialsOf(outside, words)
  const given = bracketed.map(acronymOf).find((short) => short !== undefined && initials.includes(short))
  return {
    written: written.trim(),
    plain: bracketed.every((inside) => given && acronymOf(inside) === given) ? outside : plain.trim(),
    words,
    content: words.filter((word) => !smallWords.has(word)),
    whole: words.join(''),
    legalForm,
    acronym: acronymOf(outside),
    initials,
    aside: bracketed
      .filter((inside) => outside !== inside && !(given && acronymOf(inside) === given))
      .flatMap((inside) => withoutForm(toWords(inside)).words),
    ownAcronym: given,
    person: readPerson(plain),
  }
}

/** Folded words: "&" and "+" read as "and", dotted letters as one word, words written short in full, no "the". */
export const toWords = (text: string): string[] =>
  fold(
    text
      .replace(/[&+]/g, ' and ')
      .replace(/\b(?:\p{L}\.){2,}\p{L}?\b\.?/gu, (dotted) => dotted.replaceAll('.', ''))
      .replace(/\b(?:his|her) majesty['’]?s\b/gi, 'HM')
      .replace(/\bn[o°]\.?\s*(?=\d)/gi, 'number '),
  )
    .split(' ')
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => writtenShort.get(word) ?? word)

const withoutForm = (words: readonly string[]) => {
  const last = words.at(-1)
  return words.length > 1 && last !== undefined && legalForms.has(last)
    ? { words: words.slice(0, -1), legalForm: last }
    : { words, legalForm: undefined }
}
