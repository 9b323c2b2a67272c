import type { Block } from '../../layout/Block.ts'
import type { ReadText } from '../../readText.ts'
import { labelsActions } from './actionHeading.ts'
import { isTold } from './isTold.ts'
import { type Action, readAction, segmentsOf } from './readAction.ts'

/** "Next:    Letter to the council (AB, this week)": what is not told in a sentence of its own. */
export function fieldActions(block: Block, read: ReadText): Action[] {
  const [label, told, ...others] = block.cells ?? []
  if (!label || !told || others.length > 0 || !labelsActions(label.text)) return []
  return read
    .sentencesOf(block)
    .filter(
      ({ start, text }) =>
        start >= told.start &&
        !isTold(text) &&
        !/^(?:nil|none|nothing|no |n\/?a|tbc)|'d\b|\b(?:meeting|call|visit|session|catch-up|rebooked)\b/i.test(
          text,
        ),
    )
    .flatMap(({ text, start }) => readAction(segmentsOf(text, start), block, read))
    .map((action) => ({ ...action, ...withWhom(block, read) }))
}

/** With whom the contact was that a field stands below. */
function withWhom(block: Block, { blocks }: ReadText): { context?: string } {
  const row = blocks.find(
    ({ cells, headings }) =>
      cells?.length === 2 &&
      headings.at(-1) === block.headings.at(-1) &&
      /^(?:with|whom?|organisation|contact|name)\s*:?$/i.test(cells[0]?.text.trim() ?? ''),
  )
  const name = row?.cells?.[1]?.text.replace(/\s+/g, ' ').trim()
  return name ? { context: name.slice(0, 120) } : {}
}
