import { WordIndex, wordsOf } from '../names/wordIndex.ts'
import type { RegisterArea } from '../Register.ts'

/** Finds the harm areas a text speaks of, by their words; the longest words at a place count alone. */
export class AreaWords {
  readonly #index = new WordIndex<RegisterArea>()
  readonly #parents: ReadonlyMap<string, readonly string[]>
  readonly #harms: ReadonlySet<string>
  constructor(areas: readonly RegisterArea[]) {
    this.#parents = new Map(areas.map(({ id, partOf }) => [id, partOf]))
    this.#harms = new Set(areas.filter(({ kind }) => kind === 'harm').map(({ id }) => id))
    for (const area of areas)
      if (area.kind !== 'workstream')
        for (const word of [area.name, ...area.words]) this.#index.add(word, area)
  }

  /** The areas by id; themes (hidden harms, funding) only where asked for, since any text has their words. */
  find(text: string, themes: boolean): string[] {
    const words = wordsOf(text.replace(/-/g, ' ')).filter(({ folded }) => folded !== '')
    const found = new Set<string>()
    for (let at = 0; at < words.length; ) {
      const hit = this.#index.longestAt(words, at)
      const short = hit && hit.until === at + 1 && (words[at]?.raw.length ?? 0) <= 3
      const areas = (hit?.owners ?? []).filter(
        ({ of }) =>
          (themes || of.kind === 'harm') && !(short && words[at]?.raw === words[at]?.raw.toLowerCase()),
      )
      for (const { of } of areas) found.add(of.id)
      at = hit && areas.length > 0 ? hit.until : at + 1
    }
    return [...found]
  }

  isHarm = (id: string) => this.#harms.has(id)

  /** Whether one area stands under another, at whatever remove. */
  isUnder(id: string, above: string, seen: ReadonlySet<string> = new Set()): boolean {
    if (seen.has(id)) return false
    const parents = this.#parents.get(id) ?? []
    return (
      parents.includes(above) || parents.some((each) => this.isUnder(each, above, new Set([...seen, id])))
    )
  }
}
