import type { Review, ReviewItem, Sureness } from '../../../../graph-schema/api/intake.ts'

/** What of the queue is shown, and in which order. */
export type Shown = 'left' | 'check' | 'all'
export type Order = 'text' | 'unsure'

const ranks = { 'please-check': 0, 'fairly-sure': 1, sure: 2 } as const satisfies Record<Sureness, number>
const rankOf = ({ sureness }: ReviewItem) => (sureness ? ranks[sureness] : 1)

/** The proposals shown; the one in focus stays until the focus leaves it. */
export function queueOf(
  review: Review,
  shown: Shown,
  order: Order,
  current: string | undefined,
): ReviewItem[] {
  const all = [review.document, ...review.items]
  const kept = all.filter(
    (item) =>
      item.key === current ||
      shown === 'all' ||
      (item.state === 'open' && (shown === 'left' || item.sureness === 'please-check')),
  )
  return order === 'text' ? kept : kept.toSorted((a, b) => rankOf(a) - rankOf(b))
}

export const leftIn = (review: Review): number =>
  [review.document, ...review.items].filter(({ state }) => state === 'open').length

/** The next that is still to be decided, else the one after, else none. */
export function nextOpen(queue: readonly ReviewItem[], key: string | undefined): string | undefined {
  const at = queue.findIndex((item) => item.key === key)
  const after = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))]
  return (after.find(({ state }) => state === 'open') ?? queue[at + 1] ?? queue[at])?.key
}

/** As many as a page shows at once. */
const mostShown = 200

/** Of a long queue those around the one in focus; the rest comes as the focus moves. */
export function around(queue: readonly ReviewItem[], current: string | undefined): readonly ReviewItem[] {
  const at = Math.max(
    0,
    queue.findIndex(({ key }) => key === current),
  )
  const from = Math.max(0, Math.min(at - mostShown / 2, queue.length - mostShown))
  return queue.slice(from, from + mostShown)
}
