import type { Cell, Span } from './Block.ts'
import { cleaned, quoted } from './cleaned.ts'
import { readField } from './fields.ts'

/** A line of the text, from its first to its last character that is no space. */
export type Line = Span & {
  text: string
  indent: number
  /** Whether an empty line stands before it. */
  apart: boolean
  /** Its cells, where tabs or several spaces part it into more than one. */
  cells: readonly Cell[]
}

export function toLines(held: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const match of held.matchAll(/[^\n]*(?:\n|$)/g)) {
    const raw = match[0].replace(/\n$/, '')
    if (match[0] === '') continue
    const text = cleaned(raw)
    const indent = text.length - text.trimStart().length
    const start = match.index + indent
    const trimmed = text.trim()
    if (trimmed === '' || rule.test(trimmed)) {
      if (isUnderline(trimmed) && lines.length > 0 && !apart) underline(lines)
      apart = true
      continue
    }
    const cells = withoutMarker(toCells(raw, match.index))
    const line = { start, end: start + trimmed.length, text: trimmed, indent: indent - quotedBy(raw), apart }
    lines.push(...(areFields(cells) ? cells.map((cell) => alone(cell, apart)) : [{ ...line, cells }]))
    apart = false
  }
  return lines.map((line, at) => (isLoose(line, lines[at - 1], lines[at + 1]) ? oneCell(line) : line))
}

/** "From: Anna Example      To: Kit Sample" are two lines set side by side. */
const areFields = (cells: readonly Cell[]) =>
  cells.length > 1 &&
  readField(cells[0]?.text ?? '') !== undefined &&
  cells.every(({ text }) => (readField(text) !== undefined || addressed.test(text)) && !text.endsWith(':'))
/** "From: Anna Example      For: Director". */
const addressed = /^(?:For|Through|Via|Copies|Cc|Attn): /
const alone = ({ start, end, text, indent }: Cell, apart: boolean): Line => ({
  start,
  end,
  text,
  indent,
  apart,
  cells: [{ start, end, text, indent }],
})

/** A line in the middle of a paragraph with a wider gap between two of its words is no row of a table. */
const isLoose = ({ cells, apart, text }: Line, before: Line | undefined, after: Line | undefined) =>
  cells.length === 2 &&
  !apart &&
  /^\p{Ll}/u.test(text) &&
  !/ {3}/.test(text) &&
  [before, after].every((line) => (line?.cells.length ?? 1) < 2)
const oneCell = (line: Line): Line => ({
  ...line,
  cells: [{ start: line.start, end: line.end, text: line.text, indent: line.indent }],
})

/** A line drawn across the page, and the number of the page alone. */
const rule = /^(?:[-=_*+|~.\s]{3,}|[-–—]\s*\d{1,3}\s*[-–—]|page \d{1,3}(?: of \d{1,3})?)$/i

/** How far the marks of a message quoted in a message push a line in. */
const quotedBy = (raw: string) => quoted.exec(raw)?.[0].length ?? 0

const isUnderline = (text: string) => /^(?:-{3,}|={3,})$/.test(text)

/** "Message" with a line of hyphens below is a heading: what comes next stands apart, as it does after an empty line. */
const underline = (lines: Line[]) => {
  const last = lines.at(-1)
  if (last && last.text.split(' ').length <= 10) lines[lines.length - 1] = { ...last, apart: true }
}

/** "1.   Opening" is no row of two cells: what stands before the gap only counts. */
const withoutMarker = (cells: readonly Cell[]): readonly Cell[] => {
  const [first, second] = cells
  return first && second && cells.length === 2 && counted.test(first.text)
    ? [{ ...second, start: first.start, indent: first.indent, text: `${first.text} ${second.text}` }]
    : cells
}
const counted = /^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d\.?|\([a-z]\)|[-–—•])$/

const bar = /[ \t]*\|[ \t]*/g
const gap = /\t+ *| {2,}\t*/g

/** The cells of a line: between bars where it has any, and else where tabs or several spaces part it. */
function toCells(raw: string, at: number): Cell[] {
  const barred = / \||\|\s*$/.test(raw)
  const cells: Cell[] = []
  let from = 0
  const push = (to: number) => {
    const text = cleaned(raw.slice(from, to))
    const indent = text.length - text.trimStart().length
    const own = text.trim()
    const start = own === '' ? from : from + indent
    if (own !== '' || barred)
      cells.push({ start: at + start, end: at + start + own.length, text: own, indent: start })
  }
  for (const found of raw.matchAll(barred ? bar : gap)) {
    if (found.index > 0 || !barred) push(found.index)
    from = found.index + found[0].length
  }
  push(raw.length)
  return barred ? withoutFrame(cells, raw) : cells
}

/** A bar at the end of a line closes it; one that opens it far from the margin leaves the first column empty. */
function withoutFrame(cells: readonly Cell[], raw: string): Cell[] {
  const until = /\|\s*$/.test(raw) ? cells.length - 1 : cells.length
  const opened = /^\s*\|/.exec(raw)?.[0]
  if (opened === undefined || opened.length < 4) return cells.slice(0, until)
  return [
    { start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0, text: '', indent: 0 },
    ...cells.slice(0, until),
  ]
}
