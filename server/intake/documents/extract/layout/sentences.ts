import { isDeed } from '../names/deedWords.ts'
import type { Block, Cell, Piece, Span } from './Block.ts'

/** A sentence of a block; `text` is as long as its span. */
export type Sentence = Span & { text: string; block: Block }

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** After these a full stop ends no sentence. */
const shortened =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|rev|revd|hon|st|no|nos|vs|cf|e\.g|i\.e|etc|eg|ie|para|paras|approx|dept|inc|ltd|cllr|gen|col|capt|sgt|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu}|w)\.\s*$/iu

/** The sentences of a block; those of a row cell by cell. */
export const sentencesOf = (block: Block): Sentence[] =>
  block.cells
    ? block.cells.flatMap((cell) => sentencesIn(cellText(block, cell), cell.start, block))
    : sentencesIn(block.text, block.start, block)

/** A cell's words with what stands in other columns between its lines blotted out, so that every offset stays true. */
export function cellText(block: Block, cell: Cell): string {
  const pieces: readonly Piece[] = cell.pieces ?? [cell]
  const parted = new Set(pieces.filter(({ apart }) => apart).map(({ start }) => start - 1))
  const end = pieces.at(-1)?.end ?? cell.end
  return block.text
    .slice(cell.start - block.start, end - block.start)
    .split('')
    .map((character, at) =>
      pieces.some((piece) => piece.start <= cell.start + at && cell.start + at < piece.end)
        ? character
        : parted.has(cell.start + at)
          ? ';'
          : ' ',
    )
    .join('')
}

function sentencesIn(text: string, start: number, block: Block): Sentence[] {
  const found: Sentence[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1)
    const from = start + index
    if (last && ((shortened.test(last.text) && !opensDeed(segment)) || /^\s*[\p{Ll}/&+]/u.test(segment))) {
      last.end = from + segment.length
      last.text = text.slice(last.start - start, last.end - start)
    } else found.push({ start: from, end: from + segment.length, text: segment, block })
  }
  return found.map(trimmed).filter(({ text: own }) => /\p{L}/u.test(own))
}

/** "a meeting with Sir P. Passed to the office": what was done with it is no surname. */
const opensDeed = (segment: string) => {
  const [first = '', next = ''] = segment.trim().split(/\s+/)
  return isDeed(first) && /^\p{Ll}/u.test(next)
}

const trimmed = ({ start, text, block }: Sentence): Sentence => {
  const lead = text.length - text.trimStart().length
  const own = text.trim()
  return { start: start + lead, end: start + lead + own.length, text: own, block }
}
