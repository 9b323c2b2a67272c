import type { Said, Span } from '../../../../graph-schema/api/intake.ts'
import type { Citation } from '../../../../graph-schema/record.ts'

/** Where in the text a proposal is said: its own citations, else those of what it claims. */
export function spansOf({ type, entry }: Said): Span[] {
  if (type === 'quarantined') return [{ start: entry.start, end: entry.end }]
  const own = placed(entry.citations)
  if (own.length > 0) return own
  if (type === 'meeting')
    return placed(
      [...(entry.statuses ?? []), ...(entry.parties ?? [])].flatMap(({ citations }) => citations ?? []),
    )
  return []
}

const placed = (citations: readonly Citation[] | undefined): Span[] =>
  (citations ?? [])
    .flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    .toSorted((a, b) => a.start - b.start)
