import { fold } from '../../../record/record.ts'
import { readName } from '../names/readName.ts'

/**
 * What to ask the index of names for a written name, so that whatever may be meant is among the answers: the name run
 * together, all of its words, its initials, the surname, words nearly the same. Folding leaves letters and digits only,
 * so nothing written can be Lucene syntax.
 */
export function soughtAs(written: string): string {
  const name = readName(written)
  const person = name.person ? [...name.person.given, ...name.person.surname.split(' ')] : []
  const words = name.content.slice(0, 12)
  const forms = [
    ...wholes(written).map((whole) => `${whole}^20`),
    ...wholes(person.join(' ')).map((whole) => `${whole}^20`),
    allOf(words.map(plain), 5),
    allOf(person.map(plain), 5),
    ...name.initials.slice(0, 6).map((initials) => `${initials}^8`),
    allOf(person.length > 1 ? [`${person[0]?.slice(0, 1)}*`, person.at(-1) ?? ''] : [], 3),
    person.at(-1)?.replace(/^.* /, '') ?? '',
    allOf(words.map(almost), 2),
    ...words,
  ]
  return [...new Set(forms)].filter(Boolean).join(' OR ')
}

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
const plain = (word: string) => word
const almost = (word: string) => (word.length < 4 ? `${word}*` : `(${word}* OR ${word}~1)`)
