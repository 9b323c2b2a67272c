import type { Cell, Span } from './Block.ts'
import { cleaned } from './cleaned.ts'

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
    if (trimmed === '' || /^[-=_*+|\s]{3,}$/.test(trimmed)) {
      if (isUnderline(trimmed) && lines.length > 0 && !apart) underline(lines)
      apart = true
      continue
    }
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      indent,
      apart,
      cells: toCells(raw, match.index),
    })
    apart = false
  }
  return lines
}

const isUnderline = (text: string) => /^(?:-{3,}|={3,})$/.test(text)

/** "Message" with a line of hyphens below is a heading: what comes next stands apart, as it does after an empty line. */
const underline = (lines: Line[]) => {
  const last = lines.at(-1)
  if (last && last.text.split(' ').length <= 10) lines[lines.length - 1] = { ...last, apart: true }
}

function toCells(raw: string, at: number): Cell[] {
  const lead = raw.length - raw.trimStart().length
  const cells: Cell[] = []
  let from = lead
  const push = (to: number) => {
    const text = cleaned(raw.slice(from, to))
    const indent = text.length - text.trimStart().length
    if (text.trim() !== '')
      cells.push({
        start: at + from + indent,
        end: at + from + indent + text.trim().length,
        text: text.trim(),
      })
  }
  for (const gap of raw.matchAll(/[ \t]+\|[ \t]*|(?<=^\s*)\|[ \t]*|\t+ *| {2,}\t*/g)) {
    if (gap.index < lead) continue
    push(gap.index)
    from = gap.index + gap[0].length
  }
  push(raw.length)
  return cells
}
