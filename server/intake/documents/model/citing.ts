import type { Span } from '../../../../graph-schema/api/intake.ts'
import type { Citation } from '../../../../graph-schema/record.ts'
import { paragraphAt, paragraphs } from '../review/paragraphs.ts'

/** A citation of a place in a text, with the very words there. */
export function citing(text: string, document: string): (span: Span) => Citation {
  const parts = paragraphs(text)
  return ({ start, end }) => ({
    document,
    locator: `Paragraph ${(paragraphAt(parts, start) ?? 0) + 1}`,
    start,
    end,
    quote: text.slice(start, end).slice(0, 2_000),
  })
}
