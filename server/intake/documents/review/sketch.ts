import { createHash } from 'node:crypto'
import { fold } from '../../../record/record.ts'

/**
 * By what a text is known again. The hash is of its letters and digits alone. The sketch is the lowest hashes of all
 * runs of five words: two texts share about as much of their sketches as they share of their words.
 */
const wordsInRun = 5
const size = 128

export type Known = { hash: string; sketch: string[] }

export function sketch(text: string): Known {
  const words = fold(text).split(' ').filter(Boolean)
  const runs = new Set<string>()
  for (let at = 0; at === 0 || at + wordsInRun <= words.length; at += 1)
    runs.add(shortHash(words.slice(at, at + wordsInRun).join(' ')))
  return {
    hash: createHash('sha256').update(words.join(' ')).digest('hex'),
    sketch: [...runs].toSorted().slice(0, size),
  }
}

/** FNV-1a: quick, and even enough to draw a sample with. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** How much of their words two texts share, from 0 to 1. */
export function resemblance(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [new Set(a), new Set(b)]
  const lowest = [...new Set([...a, ...b])].toSorted().slice(0, size)
  const shared = lowest.filter((hash) => inA.has(hash) && inB.has(hash))
  return lowest.length === 0 ? 0 : shared.length / lowest.length
}

/** From here on two texts are nearly the same: a page left out or a line added, not another week's letter. */
export const nearlySame = 0.7
