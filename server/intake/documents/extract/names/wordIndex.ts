import { fold } from '../../../../record/record.ts'

/** A word of a text, folded, and where it stands. */
export type Word = { start: number; end: number; raw: string; folded: string }

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'.&]*[\p{L}\p{N}])?|(?<=\s)&(?=\s)/gu

/** The words of a text; "Women's" is one, and the possessive of "Refuge's" is left out of the name. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map((match) => {
    const raw = match[0]
    return { start: match.index, end: match.index + raw.length, raw, folded: foldWord(raw) }
  })

const foldWord = (raw: string) => (raw === '&' ? 'and' : fold(raw.replaceAll('.', '')).replaceAll(' ', ''))

/** What a name is kept under: its folded words, "and" for "&", without "the". */
export const keyOf = (name: string): string =>
  wordsOf(name.replaceAll('&', ' and '))
    .map(({ folded }) => folded)
    .filter((folded) => folded !== 'the' && folded !== '')
    .join(' ')

/** Finds names in a text, the longest first. */
export class WordIndex<T> {
  readonly #byKey = new Map<string, { written: string; of: T }[]>()
  #longest = 1

  add(written: string, of: T) {
    const key = keyOf(written)
    if (key === '') return
    this.#longest = Math.max(this.#longest, key.split(' ').length)
    const owners = this.#byKey.get(key) ?? []
    if (!owners.some((owner) => owner.of === of)) this.#byKey.set(key, [...owners, { written, of }])
  }

  get(name: string): T[] {
    return (this.#byKey.get(keyOf(name)) ?? []).map(({ of }) => of)
  }

  /** All of the longest names that begin at a word, and the word after their last; possessives are tolerated at the end. */
  longestAt(
    words: readonly Word[],
    at: number,
  ): { owners: { written: string; of: T }[]; until: number; end: number } | undefined {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length -= 1) {
      const run = words.slice(at, at + length)
      const last = run.at(-1)
      if (!last) continue
      const before = run.slice(0, -1).map(({ folded }) => folded)
      for (const { folded, end } of endings(last)) {
        const owners = this.#byKey.get([...before, folded].join(' '))
        if (owners) return { owners, until: at + length, end }
      }
    }
    return undefined
  }
}

/** "Refuge's" is Refuge; "Barnardo's" is itself, and comes first. */
const endings = ({ raw, folded, end }: Word) => {
  const own = [{ folded, end }]
  if (/'s$/i.test(raw)) own.push({ folded: foldWord(raw.slice(0, -2)), end: end - 2 })
  return own
}
