import { pattern } from './mask.ts'

/** A rule's pattern with the word it turns on, which is looked for first: most sentences do not have it. */
export type Sought = { needs: RegExp; words: RegExp }

export const sought = (needs: string, written: string): Sought => ({
  needs: pattern(`\\b${needs}`, 'iu'),
  words: pattern(written),
})

export const matchesOf = (text: string, { needs, words }: Sought): RegExpExecArray[] =>
  needs.test(text) ? [...text.matchAll(words)] : []

/** A rule's pattern that turns on no one word. */
export const anywhere = (words: RegExp): Sought => ({ needs: /^/, words })
