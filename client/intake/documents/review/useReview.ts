import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { NewDecision, Review, ReviewItem } from '../../../../graph-schema/api/intake.ts'
import { decide, previewQuery, reviewQuery, undoChange } from '../documentQueries.ts'

/** What to decide of one proposal; what it was when it was read is added. */
export type Deciding = Omit<NewDecision, 'seen'>

/** A step that can be undone; without `seq` it has not been kept yet, or was refused. */
type Step = { seq?: number; words: string; keys: readonly string[] }

/** Whom names mean is read again once a person pauses, not after every key. */
const restingTime = 700

/**
 * Decisions shown at once and kept one after another. Each is a step that can be undone; one refused, because somebody
 * else was first, says so, and all is read again.
 */
export function useReview({ id }: Pick<Review, 'id'>) {
  const client = useQueryClient()
  const { queryKey } = reviewQuery(id)
  const [steps, setSteps] = useState<readonly Step[]>([])
  const [failure, setFailure] = useState<string>()
  const [said, setSaid] = useState('')
  const waiting = useRef<Promise<unknown>>(Promise.resolve())
  const pending = useRef(0)
  const own = useRef(new Map<string, number>())

  const resting = useRef(0)
  const readAgain = () => {
    if (pending.current > 0) return
    void client.invalidateQueries({ queryKey })
    void client.invalidateQueries({ queryKey: previewQuery(id).queryKey })
  }

  const enqueue = (work: () => Promise<void>) => {
    pending.current += 1
    waiting.current = waiting.current.then(async () => {
      try {
        await work()
        setFailure(undefined)
      } catch (error) {
        setSaid('')
        setFailure(error instanceof Error ? error.message : 'That did not work. Try again.')
        await client.invalidateQueries({ queryKey })
      }
      pending.current -= 1
      window.clearTimeout(resting.current)
      resting.current = window.setTimeout(readAgain, restingTime)
    })
    return waiting.current
  }

  const step = (decisions: readonly Deciding[], words: string) => {
    const before = client.getQueryData<Review>(queryKey)
    const seenAt = new Map(itemsOf(before).map(({ key, changed }) => [key, changed]))
    const made: Step = { words, keys: decisions.map(({ key }) => key) }
    void client.cancelQueries({ queryKey })
    client.setQueryData<Review>(queryKey, (review) => review && decided(review, decisions))
    setSaid(words)
    setSteps((all) => [...all, made])
    return enqueue(async () => {
      const sent = decisions.map((one) => ({
        ...one,
        seen: Math.max(seenAt.get(one.key) ?? 0, own.current.get(one.key) ?? 0),
      }))
      const { seq } = await decide(id, sent)
      for (const { key } of decisions) own.current.set(key, seq)
      made.seq = seq
    })
  }

  /** Answers which proposal it was about. One that is still being kept is undone once it has been. */
  const undo = (): string | undefined => {
    const last = steps.at(-1)
    if (!last) return undefined
    setSteps((all) => all.filter((one) => one !== last))
    void enqueue(async () => {
      if (last.seq === undefined) return
      const { seq, kept } = await undoChange(last.seq)
      for (const key of last.keys) own.current.set(key, seq)
      if (kept.length > 0)
        throw new Error('It was decided again since, by you or somebody else, and stays so.')
      setSaid(`Undone: ${last.words}`)
    })
    return last.keys[0]
  }

  /** Once everything decided so far has been kept. */
  const settled = async () => {
    await waiting.current
  }

  return { step, undo, settled, canUndo: steps.length > 0, failure, said }
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
