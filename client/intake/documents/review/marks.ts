import type { ReviewItem, Span } from '../../../../graph-schema/api/intake.ts'

/** A stretch of the text, and the proposals said there. */
export type Stretch = Span & { keys: readonly string[] }

type Placed = Span & { key: string }

/** Every place a proposal is said at, in the order of the text. */
export const placedSpans = (items: readonly ReviewItem[]): Placed[] =>
  items
    .flatMap(({ key, spans }) => spans.map((span) => ({ ...span, key })))
    .toSorted((a, b) => a.start - b.start)

/** A paragraph cut where what is said in it begins and ends, so that proposals may share words. */
export function stretches({ start, end }: Span, placed: readonly Placed[]): Stretch[] {
  const here = placed.filter((span) => span.start < end && span.end > start)
  const cuts = [
    ...new Set([
      start,
      end,
      ...here.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]),
    ]),
  ].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end
    return {
      start: from,
      end: to,
      keys: here.filter((span) => span.start <= from && span.end >= to).map(({ key }) => key),
    }
  })
}
