import { isHeadingText } from '../headingText.ts'
import { joinLines, wordsOf } from './hyphens.ts'
import type { Line } from './lines.ts'
import type { Measures } from './measure.ts'
import type { Paragraph } from './paragraphs.ts'

type Kind = { kind: 'heading' | 'item' | 'row' | 'plain'; before: string }

/** The level of a heading by its size, or after all of those by its weight; nothing for text that is no heading. */
function headingLevel({ lines }: Paragraph, measures: Measures): number | undefined {
  const [head] = lines
  if (!head || head.cells.length > 1 || head.marker?.as === '-') return undefined
  const text = lines.map((line) => line.text).join(' ')
  const size = Math.round(head.size * 2) / 2
  if (measures.headings.includes(size) && text.length <= 200 && /\p{L}/u.test(text))
    return Math.min(measures.headings.indexOf(size) + 1, 6)
  const isBold = lines.every(({ bold }) => bold) && !measures.isBodyBold
  return isBold && head.size >= measures.body * 0.9 && isHeadingText(text)
    ? Math.min(measures.headings.length + 1, 6)
    : undefined
}

/** How deep an item lies: markers further in than the one above are its children. */
function createDepth() {
  let ends: number[] = []
  return ({ x, size }: Line) => {
    ends = ends.filter((end) => end < x - size * 0.5)
    const depth = ends.length
    ends.push(x)
    return Math.min(depth, 8)
  }
}

function createKinds(measures: Measures) {
  let depthOf = createDepth()
  return (paragraph: Paragraph): Kind => {
    const [head] = paragraph.lines
    const level = headingLevel(paragraph, measures)
    const marker = head?.marker === undefined ? '' : `${head.marker.as} `
    if (level !== undefined || !head || (marker === '' && head.cells.length === 1)) depthOf = createDepth()
    if (level !== undefined) return { kind: 'heading', before: `${'#'.repeat(level)} ${marker}` }
    if (!head || marker === '') return { kind: head && head.cells.length > 1 ? 'row' : 'plain', before: '' }
    return { kind: 'item', before: `${'  '.repeat(depthOf(head))}${marker}` }
  }
}

function isParted(above: Kind, below: Kind, gap: boolean) {
  if (above.kind === 'heading' || below.kind === 'heading') return true
  if (above.kind === below.kind && above.kind !== 'plain') return false
  return gap
}

/** Paragraphs as text, and where in it each page begins. */
export function layOut(paragraphs: readonly Paragraph[], measures: Measures) {
  const words = wordsOf(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)))
  const kindOf = createKinds(measures)
  const begins = new Map<number, number>()
  const pieces: string[] = []
  let length = 0
  let above: Kind | undefined
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const addLine = (line: Line, next: Line | undefined) => {
    if (!begins.has(line.page)) begins.set(line.page, length)
    const joined = next ? joinLines(line.text, next.text, words) : { text: line.text, added: '' }
    add(joined.text)
    add(joined.added)
  }
  for (const paragraph of paragraphs) {
    const kind = kindOf(paragraph)
    if (above) add(isParted(above, kind, paragraph.gapBefore) ? '\n\n' : '\n')
    const [head] = paragraph.lines
    if (head && !begins.has(head.page)) begins.set(head.page, length)
    add(kind.before)
    for (const [at, line] of paragraph.lines.entries()) addLine(line, paragraph.lines[at + 1])
    above = kind
  }
  return { text: pieces.join(''), begins }
}
