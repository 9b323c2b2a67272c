import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Review } from '../../../../graph-schema/api/intake.ts'
import { decide, previewQuery, reviewQuery, undoChange } from '../documentQueries.ts'
import { decided, itemsOf, undecided } from './decided.ts'
import type { Deciding } from './edit/fields.ts'

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

  const enqueue = (work: () => Promise<void>, takeBack = () => {}) => {
    pending.current += 1
    waiting.current = waiting.current.then(async () => {
      try {
        await work()
        setFailure(undefined)
      } catch (error) {
        setSaid('')
        takeBack()
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
    const takeBack = () => {
      client.setQueryData<Review>(queryKey, (review) => review && undecided(review, before, made.keys))
      setSteps((all) => all.filter((one) => one !== made))
    }
    return enqueue(async () => {
      const sent = decisions.map((one) => ({
        ...one,
        seen: Math.max(seenAt.get(one.key) ?? 0, own.current.get(one.key) ?? 0),
      }))
      const { seq } = await decide(id, sent)
      for (const { key } of decisions) own.current.set(key, seq)
      made.seq = seq
    }, takeBack)
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
