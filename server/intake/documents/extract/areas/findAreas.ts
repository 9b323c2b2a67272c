import type { Word } from '../names/wordIndex.ts'
import type { RegisterArea } from '../Register.ts'
import { type AreaHit, AreaIndex, areaWords } from './AreaIndex.ts'
import { saidOfChildren, speaksOfChildren } from './ofChildren.ts'
import { otherSenses } from './otherSenses.ts'

/** Finds the harm areas a text speaks of, by their words; the longest words at a place count alone. */
export class AreaWords {
  readonly #index = new AreaIndex()
  /** What names an area only where children are spoken of: "sexually exploited". */
  readonly #ofChildren = new AreaIndex()
  readonly #otherwise = new AreaIndex()
  readonly #areas: ReadonlyMap<string, RegisterArea>

  constructor(areas: readonly RegisterArea[]) {
    this.#areas = new Map(areas.map((area) => [area.id, area]))
    const found = areas.filter(({ kind }) => kind !== 'workstream')
    for (const area of found) for (const term of termsOf(area)) this.#index.add(term, area)
    for (const area of found)
      for (const term of termsOf(area)) {
        const of = saidOfChildren(term)
        if (of && (of.includes(' ') || of.startsWith('exploit') || this.#index.has(of)))
          this.#ofChildren.add(of, area)
      }
    const [any] = areas
    if (any) for (const phrase of otherSenses) this.#otherwise.add(phrase, any)
  }

  /** The areas by id; themes (hidden harms, funding) only where asked for, since any text has their words. */
  find(text: string, themes: boolean): string[] {
    return [...new Set(this.hits(text, themes).map(({ id }) => id))]
  }

  /** Each area with the words that name it, in the order of the text. */
  hits(text: string, themes: boolean): { id: string; term: string }[] {
    return text.split(/(?<=[.!?;\n])\s/).flatMap((sentence) => this.#inSentence(sentence, themes))
  }

  #inSentence(sentence: string, themes: boolean): { id: string; term: string }[] {
    const words = areaWords(sentence)
    const children = speaksOfChildren.test(sentence)
    const found: { id: string; term: string }[] = []
    for (let at = 0; at < words.length; ) {
      const hit = this.#hitAt(words, at, children)
      const areas = (hit?.areas ?? []).filter(({ kind }) => themes || kind === 'harm')
      for (const { id } of areas) found.push({ id, term: hit?.term ?? '' })
      at = hit && (areas.length > 0 || hit.areas.length === 0) ? hit.until : at + 1
    }
    return found
  }

  #hitAt(words: readonly Word[], at: number, children: boolean): AreaHit | undefined {
    const hit = this.#index.longestAt(words, at)
    const other = this.#otherwise.longestAt(words, at)
    if (other && other.until >= (hit?.until ?? 0)) return { ...other, areas: [] }
    const raw = words[at]?.raw ?? ''
    const short = hit?.until === at + 1 && raw.length <= 3 && raw === raw.toLowerCase()
    const young = children ? this.#ofChildren.longestAt(words, at) : undefined
    if (young && young.until >= (hit?.until ?? 0)) return young
    return short ? undefined : hit
  }

  /** Whether words that name one area are part of a name of another: "homicide" of "domestic homicide". */
  isPartOf(term: string, id: string): boolean {
    const area = this.#areas.get(id)
    return (
      area !== undefined && termsOf(area).some((longer) => ` ${longer.toLowerCase()} `.includes(` ${term} `))
    )
  }

  isHarm = (id: string) => this.#areas.get(id)?.kind === 'harm'

  partsOf = (id: string): readonly string[] => this.#areas.get(id)?.partOf ?? []

  /** All areas above one. */
  above = (id: string): string[] =>
    [...this.#areas.keys()].filter((each) => each !== id && this.isUnder(id, each))

  /** Whether one area stands under another, at whatever remove. */
  isUnder(id: string, above: string, seen: ReadonlySet<string> = new Set()): boolean {
    if (seen.has(id)) return false
    const parents = this.partsOf(id)
    return (
      parents.includes(above) || parents.some((each) => this.isUnder(each, above, new Set([...seen, id])))
    )
  }
}

const termsOf = ({ name, words }: RegisterArea): string[] => [name, ...words]
