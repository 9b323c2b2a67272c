import type { Block, Span } from './Block.ts'

/** A sentence of a block; `text` is as long as its span. */
export type Sentence = Span & { text: string; block: Block }

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** After these a full stop ends no sentence. */
const shortened =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|rev|revd|hon|st|no|nos|vs|cf|e\.g|i\.e|etc|eg|ie|para|paras|approx|dept|inc|ltd|cllr|gen|col|capt|sgt|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu}|w)\.\s*$/iu

/** The sentences of a block. */
export function sentencesOf(block: Block): Sentence[] {
  const found: Sentence[] = []
  for (const { segment, index } of segmenter.segment(block.text)) {
    const last = found.at(-1)
    const from = block.start + index
    if (last && (shortened.test(last.text) || /^\s*\p{Ll}/u.test(segment))) {
      last.end = from + segment.length
      last.text = block.text.slice(last.start - block.start, last.end - block.start)
    } else found.push({ start: from, end: from + segment.length, text: segment, block })
  }
  return found.map(trimmed).filter(({ text }) => /\p{L}/u.test(text))
}

const trimmed = ({ start, text, block }: Sentence): Sentence => {
  const lead = text.length - text.trimStart().length
  const own = text.trim()
  return { start: start + lead, end: start + lead + own.length, text: own, block }
}
