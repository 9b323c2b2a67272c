import nlp from 'compromise'
import { isGivenName } from '../../../../register/register.ts'
import { notNames } from './commonWords.ts'
import { moreGivenNames } from './moreGivenNames.ts'

const seen = new Map<string, boolean>()

/** Whether a word is a first name, as far as a list of them tells. */
export function looksGiven(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) || notNames.has(word.toLowerCase())) return false
  const known = seen.get(word)
  if (known !== undefined) return known
  const is = isGivenName(word) || moreGivenNames.has(word.toLowerCase()) || nlp(word).has('#FirstName')
  if (seen.size < 20_000) seen.set(word, is)
  return is
}
