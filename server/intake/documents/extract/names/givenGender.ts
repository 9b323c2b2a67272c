import nlp from 'compromise'

export type Gender = 'he' | 'she'

const seen = new Map<string, Gender | undefined>()

/** "he" or "she" of a first name that only the one of them bears, as far as a list of names tells. */
export function givenGender(word: string): Gender | undefined {
  if (seen.has(word)) return seen.get(word)
  const name = /^\p{Lu}\p{Ll}{2,}$/u.test(word) ? nlp(word) : undefined
  const [she, he] = [name?.has('#FemaleName') ?? false, name?.has('#MaleName') ?? false]
  const is = she === he ? undefined : she ? 'she' : 'he'
  if (seen.size < 20_000) seen.set(word, is)
  return is
}
