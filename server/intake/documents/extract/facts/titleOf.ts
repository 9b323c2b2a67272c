import type { Block } from '../layout/Block.ts'
import { isMarking, isSalutation, isUsualHeading } from '../layout/headings.ts'

/** What a document calls itself: its subject, the line below its greeting, its headings at the top, or its first words. */
export function titleOf(blocks: readonly Block[]): string {
  const subject = blocks.find(
    ({ kind, label, message }) => kind === 'field' && label === 'subject' && message === 0,
  )
  const headings = titlesOf(blocks)
  const first = blocks.find(
    ({ kind, text }) => kind === 'paragraph' && !isMarking(text) && !isSalutation(text),
  )
  const greeting = blocks.findIndex(({ text }) => isSalutation(text) && text.length < 60)
  const about = greeting < 0 ? undefined : blocks[greeting + 1]
  if (!subject && about && about.text.length < 110 && !/[.,;:!?]$/.test(about.text.trim()))
    return about.text
      .replace(/^re:?\s+/i, '')
      .replace(/\s+/g, ' ')
      .trim()
  const called = headings[0] && subject === undefined ? calledAbove(blocks, headings[0]) : undefined
  const line =
    called?.text ||
    subject?.text.replace(/^(?:(?:RE|FW|FWD)\s*:\s*)+/i, '') ||
    headings.map(({ text }) => text).join(': ') ||
    first?.text ||
    'Document'
  return line.replace(/\s+/g, ' ').trim().slice(0, 200)
}

const paper =
  /\b(?:minutes|notes?|group|board|committee|panel|forum|meeting|mtg|diary|report|read-?out|call|round ?table|visit|update|log|hand-?over|summary|briefing|bilateral|trilateral|event|conference|memorandum|record)\b/i

/** A line above the first heading by which the document calls itself, where that heading is only one of its parts. */
function calledAbove(blocks: readonly Block[], heading: Block): Block | undefined {
  const above = blocks.slice(0, Math.min(blocks.indexOf(heading), 5))
  return above.find(
    ({ kind, text }) =>
      kind === 'paragraph' &&
      text.length < 130 &&
      paper.test(text) &&
      !/[.;!?:]$/.test(text.trim()) &&
      !isMarking(text),
  )
}

/** The headings at the very top, before any text and but for those of its parts: "Members", "Next steps". */
function titlesOf(blocks: readonly Block[]): Block[] {
  const until = blocks.findIndex(
    ({ kind, text }, at) =>
      (at > 0 && (kind === 'item' || kind === 'row' || text.length > 160)) ||
      (kind === 'heading' && isUsualHeading(text)),
  )
  const head = blocks.slice(0, until < 0 ? 12 : Math.min(until, 12)).filter(({ kind }) => kind === 'heading')
  const [first] = blocks.slice(0, 12).filter(({ kind }) => kind === 'heading')
  return head.length > 0 ? head.slice(0, 2) : first ? [first] : []
}
