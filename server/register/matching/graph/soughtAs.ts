import { fold } from '../../../record/record.ts'
import { readName } from '../names/readName.ts'

/**
 * What to ask the index of names for a written name. Folding leaves letters and digits only, so nothing written can be
 * Lucene syntax.
 */
type Sought = {
  /** The name run together, all of its words, its initials. */
  asSpelt: string
  /** The surname, some of its words, words nearly the same: whatever else may be meant. */
  like: string
}

export function soughtAs(written: string): Sought {
  const name = readName(written)
  const { given = [], surname = '' } = name.person ?? {}
  const person = [...given, ...surname.split(' ')].filter(Boolean)
  const words = name.content.slice(0, 12)
  return {
    asSpelt: anyOf([
      ...wholes(written).map((whole) => `${whole}^20`),
      ...wholes(person.join(' ')).map((whole) => `${whole}^20`),
      allOf(words, 5),
      allOf(person, 5),
      ...name.initials.slice(0, 6).map((initials) => `${initials}^8`),
    ]),
    like: anyOf([
      allOf(words.map(almost), 4),
      allOf(person.length > 1 ? [`${person[0]?.slice(0, 1)}*`, person.at(-1) ?? ''] : [], 3),
      ...surname.split(' '),
      ...words,
    ]),
  }
}

const anyOf = (forms: readonly string[]) => [...new Set(forms)].filter(Boolean).join(' OR ')

/** Only the name itself, in the forms the index holds it. */
export const soughtExactly = (written: string): string => wholes(written).join(' OR ')

/** The index holds names run together, as they were written: with "the", and with "&" for nothing. */
const wholes = (written: string): string[] => {
  const whole = readName(written).whole
  const asWritten = fold(written).replaceAll(' ', '')
  return [...new Set([whole, asWritten, whole && `the${whole}`])]
    .filter((form) => form !== '')
    .map((form) => form.slice(0, 200))
}

const allOf = (words: readonly string[], boost: number) =>
  words.length === 0 ? '' : `(${words.map((word) => `+${word}`).join(' ')})^${boost}`
const almost = (word: string) => (word.length < 4 ? `${word}*` : `(${word}* OR ${word}~1)`)
