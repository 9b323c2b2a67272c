import type { AreaWords } from './findAreas.ts'

/** The areas a text speaks of, each in how many of its sentences, with all that stands under an area counted to it. */
class Spoken {
  readonly #counts = new Map<string, number>()
  readonly all: readonly string[]
  readonly #words: AreaWords

  constructor(words: AreaWords, text: string) {
    this.#words = words
    for (const line of text.split(/(?<=[.\n])/))
      for (const id of words.find(line, false)) this.#counts.set(id, this.own(id) + 1)
    this.all = [...new Set([...this.#counts.keys()].flatMap((id) => [id, ...words.above(id)]))]
  }

  own = (id: string): number => this.#counts.get(id) ?? 0
  within = (id: string): number => this.#sum((each) => each === id || this.#words.isUnder(each, id))
  /** How often it speaks of what is neither the area, nor under it, nor above. */
  besides = (id: string): number =>
    this.#sum((each) => each !== id && !this.#words.isUnder(each, id) && !this.#words.isUnder(id, each))
  /** The area that most of what is said of one is about, at whatever remove, or of its parts where it is not named. */
  narrowest = (id: string): string => {
    const child = this.#most(this.all.filter((each) => this.#words.partsOf(each).includes(id)))
    return child && (this.own(id) === 0 || this.within(child) * 2 > this.within(id))
      ? this.narrowest(child)
      : id
  }
  widest = (): string | undefined => this.#most(this.all.filter((id) => this.#words.above(id).length === 0))

  #most = (ids: readonly string[]) => ids.toSorted((a, b) => this.within(b) - this.within(a))[0]
  #sum = (counts: (id: string) => boolean) =>
    [...this.#counts].reduce((sum, [id, times]) => (counts(id) ? sum + times : sum), 0)
}

/** "Example Harms Unit" says who writes. */
const unit = /(?:\b[\p{L}&-]+,? ){1,5}(?:unit|team|directorate|division|desk)\b/giu

/**
 * The area a document speaks of most: within the widest, the narrowest that more than half of this is about. `clear` is
 * whether it speaks of nothing beside it nearly as much.
 */
export function mostSpoken(words: AreaWords, text: string): { area?: string; clear: boolean } {
  const all = new Spoken(words, text)
  const besideUnits = new Spoken(words, text.replace(unit, ' '))
  const spoken = besideUnits.all.length > 0 ? besideUnits : all
  const widest = spoken.widest()
  if (!widest) return { clear: false }
  const area = spoken.narrowest(widest)
  return {
    area,
    clear:
      all.within(area) > 1 &&
      spoken.within(area) > 2 * spoken.besides(area) &&
      spoken.own(area) * 2 >= spoken.within(area),
  }
}
