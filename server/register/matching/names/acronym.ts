import { fold } from '../../../record/record.ts'
import { smallWords } from '../words.ts'

/** "LGA", "MoJ", "the HMCTS", "N.S.P.C.C.": one short word, half of it capitals or more. In lower case, else undefined. */
export function acronymOf(text: string): string | undefined {
  const word = text.replace(/^the\s+/i, '').replace(/[.\s]+$/, '')
  const letters = word.replace(/[.’']/g, '')
  if (!/^[\p{L}\p{N}&]{2,9}$/u.test(letters)) return undefined
  const capitals = letters.replace(/[^\p{Lu}\p{N}]/gu, '').length
  const plural = /\p{Lu}s$/u.test(letters) ? letters.slice(0, -1) : letters
  return capitals >= 2 && capitals * 2 >= plural.length ? fold(plural).replaceAll(' ', '') : undefined
}

/**
 * What a name's acronym may be: the first letters of its words, with and without small words; a word that is itself
 * an acronym gives all its letters ("HM Courts and Tribunals Service" is HMCTS).
 */
export function initialsOf(written: string, words: readonly string[]): string[] {
  if (words.length < 2) return []
  const short = new Set(
    written
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length <= 4 && word.length > 1 && word === word.toUpperCase())
      .map((word) => word.toLowerCase()),
  )
  const shouted = written === written.toUpperCase()
  const letters = (kept: readonly string[]) =>
    kept.map((word) => (!shouted && short.has(word) ? word : word[0])).join('')
  const first = (kept: readonly string[]) => kept.map((word) => word[0]).join('')
  const content = words.filter((word) => !smallWords.has(word))
  const withoutAnd = words.filter((word) => word !== 'and')
  const forms = [content, withoutAnd, words].flatMap((kept) => [letters(kept), first(kept)])
  return [...new Set(forms)].filter((form) => form.length > 1)
}
