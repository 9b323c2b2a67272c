import { type Word, wordsOf } from '../names/wordIndex.ts'
import type { RegisterArea } from '../Register.ts'

/** Where a text has a word for some areas: the words of it as far as `until`. */
export type AreaHit = { areas: readonly RegisterArea[]; term: string; until: number }

/** The words of a text or of a term, parted at hyphens as well. */
export const areaWords = (text: string): Word[] =>
  wordsOf(text.replace(/-/g, ' ')).filter(({ folded }) => folded !== '')

/** Within a longer term one or many is the same: "knife crime", "knife crimes". */
const singular = (folded: string) =>
  /[^s]s$/.test(folded) && folded.length > 3 ? folded.slice(0, -1) : folded

/** What a term is kept under: a single word as it is, since "refuges" and "Refuge" are two things. */
const keyOf = (folded: readonly string[]) =>
  folded.length > 1 ? folded.map(singular).join(' ') : (folded[0] ?? '')

/** Finds the terms of areas in a text, the longest first. */
export class AreaIndex {
  readonly #byKey = new Map<string, RegisterArea[]>()
  #longest = 1

  add(term: string, area: RegisterArea) {
    const folded = areaWords(term).map((word) => word.folded)
    const key = keyOf(folded)
    if (key === '') return
    this.#longest = Math.max(this.#longest, folded.length)
    const areas = this.#byKey.get(key) ?? []
    if (!areas.includes(area)) this.#byKey.set(key, [...areas, area])
  }

  has = (term: string): boolean => this.#byKey.has(keyOf(areaWords(term).map(({ folded }) => folded)))

  longestAt(words: readonly Word[], at: number): AreaHit | undefined {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length -= 1) {
      const term = keyOf(words.slice(at, at + length).map(({ folded }) => folded))
      const areas = this.#byKey.get(term)
      if (areas) return { areas, term, until: at + length }
    }
    return undefined
  }
}
