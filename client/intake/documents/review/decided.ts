import type { Review, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import type { Deciding } from './edit/fields.ts'

export const itemsOf = (review: Review | undefined): readonly ReviewItem[] =>
  review ? [review.document, ...review.items] : []

/** The review as it will be once these have been kept; whom a name means is read again. */
export function decided(review: Review, decisions: readonly Deciding[]): Review {
  const byKey = new Map(decisions.map((one) => [one.key, one]))
  const item = (one: ReviewItem): ReviewItem => {
    const made = byKey.get(one.key)
    if (!made) return one
    const { is: _, mergedInto: __, quarantine: ___, ...rest } = one
    return {
      ...rest,
      apart: made.apart ?? [],
      state: made.state,
      said: made.said ?? one.said,
      edited: one.edited || made.said !== undefined,
      ...(made.mergedInto ? { mergedInto: made.mergedInto } : {}),
      ...(made.quarantine ? { quarantine: made.quarantine } : {}),
    }
  }
  const known = new Set(itemsOf(review).map(({ key }) => key))
  const added = decisions.filter(({ key }) => !known.has(key)).flatMap(addedItem)
  const after = review.items.findLastIndex(({ key }) => byKey.has(key)) + 1
  const items = review.items.map(item)
  return {
    ...review,
    document: item(review.document),
    items: [...items.slice(0, after), ...added, ...items.slice(after)],
  }
}

/** The review as it was before a step that was not kept: what looks decided is. */
export function undecided(review: Review, before: Review | undefined, keys: readonly string[]): Review {
  const earlier = new Map(itemsOf(before).map((item) => [item.key, item]))
  const was = (item: ReviewItem): ReviewItem[] => {
    if (!keys.includes(item.key)) return [item]
    const known = earlier.get(item.key)
    return known ? [known] : []
  }
  const [document = review.document] = was(review.document)
  return { ...review, document, items: review.items.flatMap(was) }
}

/** What a person has added, as it will be once it is kept. */
const addedItem = ({ key, said, state }: Deciding): ReviewItem[] =>
  said
    ? [
        {
          key,
          said,
          group: key,
          spans: [],
          state,
          changed: 0,
          edited: false,
          added: true,
          candidates: [],
          apart: [],
          like: [],
        },
      ]
    : []
