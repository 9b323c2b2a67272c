import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { NewDecision, Review, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { decide, reviewQuery, undoChange } from '../documentQueries.ts'

/** What to decide of one proposal; what it was when it was read is added. */
export type Deciding = Omit<NewDecision, 'seen'>

/**
 * Decisions shown at once and kept one after another. Each is a step that can be undone; one refused, because somebody
 * else was first, says so, and all is read again.
 */
export function useReview({ id }: Pick<Review, 'id'>) {
  const client = useQueryClient()
  const { queryKey } = reviewQuery(id)
  const [steps, setSteps] = useState<readonly { seq: number; words: string }[]>([])
  const [failure, setFailure] = useState<string>()
  const [said, setSaid] = useState('')
  const waiting = useRef<Promise<unknown>>(Promise.resolve())
  const pending = useRef(0)
  const own = useRef(new Map<string, number>())

  const enqueue = (work: () => Promise<void>) => {
    pending.current += 1
    waiting.current = waiting.current.then(async () => {
      try {
        await work()
        setFailure(undefined)
      } catch (error) {
        setSaid('')
        setFailure(error instanceof Error ? error.message : 'That did not work. Try again.')
      }
      pending.current -= 1
      if (pending.current === 0) await client.invalidateQueries({ queryKey })
    })
    return waiting.current
  }

  const step = (decisions: readonly Deciding[], words: string) => {
    const before = client.getQueryData<Review>(queryKey)
    const seenAt = new Map(itemsOf(before).map(({ key, changed }) => [key, changed]))
    void client.cancelQueries({ queryKey })
    client.setQueryData<Review>(queryKey, (review) => review && decided(review, decisions))
    setSaid(words)
    return enqueue(async () => {
      const sent = decisions.map((one) => ({
        ...one,
        seen: Math.max(seenAt.get(one.key) ?? 0, own.current.get(one.key) ?? 0),
      }))
      const { seq } = await decide(id, sent)
      for (const { key } of decisions) own.current.set(key, seq)
      setSteps((all) => [...all, { seq, words }])
    })
  }

  const undo = () => {
    const last = steps.at(-1)
    if (!last) return
    setSteps((all) => all.slice(0, -1))
    void enqueue(async () => {
      const { seq, kept } = await undoChange(last.seq)
      for (const key of own.current.keys()) own.current.set(key, seq)
      if (kept.length > 0)
        throw new Error('It was decided again since, by you or somebody else, and stays so.')
      setSaid(`Undone: ${last.words}`)
    })
  }

  return { step, undo, canUndo: steps.length > 0, failure, said }
}
export type Reviewing = ReturnType<typeof useReview>

const itemsOf = (review: Review | undefined): readonly ReviewItem[] =>
  review ? [review.document, ...review.items] : []

/** The review as it will be once these have been kept; whom a name means is read again. */
function decided(review: Review, decisions: readonly Deciding[]): Review {
  const byKey = new Map(decisions.map((one) => [one.key, one]))
  const item = (one: ReviewItem): ReviewItem => {
    const made = byKey.get(one.key)
    if (!made) return one
    const { is: _, mergedInto: __, quarantine: ___, ...rest } = one
    return {
      ...rest,
      state: made.state,
      said: made.said ?? one.said,
      edited: one.edited || made.said !== undefined,
      ...(made.mergedInto ? { mergedInto: made.mergedInto } : {}),
      ...(made.quarantine ? { quarantine: made.quarantine } : {}),
    }
  }
  return { ...review, document: item(review.document), items: review.items.map(item) }
}
