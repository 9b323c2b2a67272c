import type { FoundWhen } from '../../dates/When.ts'
import type { Sentence } from '../../layout/sentences.ts'
import { type Days, readDay } from './readDay.ts'

/** One occasion of a line that may tell of several. */
export type Part = { told: Sentence[]; when?: FoundWhen | undefined; span?: { start: number; end: number } }

const bracketed = /\(([^()]{3,20})\)/g
const then =
  /(?:[,;]\s*(?:and\s+)?|\s+and\s+)(?:then\s+|later\s+|afterwards\s+|followed by\s+|in the (?:morning|afternoon|evening),?\s+|(?:that|the same) (?:morning|afternoon|evening),?\s+)/gi

/** The occasions of a line: "A (Tue), B (Wed)" are two on days of their own, "A, and in the afternoon B" two on one day. */
export function partsOf(told: readonly Sentence[], when: FoundWhen | undefined, days: Days): Part[] {
  const each = told.find((sentence) => datesIn(sentence, days).length > 1)
  if (each) return datesIn(each, days)
  const [first, ...more] = told
  if (!first) return []
  const cuts = [...first.text.matchAll(then)]
  if (cuts.length === 0) return [{ told: [...told], when }]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), first.text.length]
  return starts.map((from, at) => {
    const piece = cut(first, from, ends[at] ?? first.text.length)
    return { told: at === 0 ? [piece, ...more] : [piece], when, span: piece }
  })
}

/** The stretches of a sentence that each end with a day in brackets. */
function datesIn(sentence: Sentence, days: Days): Part[] {
  const found: Part[] = []
  let from = Math.max(0, sentence.text.lastIndexOf(':', sentence.text.indexOf('(')) + 1)
  for (const match of sentence.text.matchAll(bracketed)) {
    const day = readDay(match[1] ?? '', days)
    if (!day || day === 'tbc') continue
    const piece = cut(sentence, from, match.index)
    found.push({ told: [piece], when: { ...day.when, start: -1, end: -1 }, span: piece })
    from = match.index + match[0].length
  }
  return found
}

/** A stretch of a sentence, without the comma or "and" it begins with. */
export function cut(sentence: Sentence, from: number, to: number): Sentence {
  const text = sentence.text.slice(from, to)
  const gap = /^[\s,;]*(?:and\s+)?/.exec(text)?.[0].length ?? 0
  const own = text.slice(gap).trimEnd()
  const start = sentence.start + from + gap
  return { ...sentence, start, end: start + own.length, text: own }
}
