import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanChanged } from '../../../graph-schema/api/plan.ts'
import { undoChange } from './planQueries.ts'

export type Said = { done: string; undo?: number; at: number }

/** Changes of the plan: each says what it did and can be taken back; one refused says why, and the plan is read again. */
export function usePlanChange() {
  const client = useQueryClient()
  const [said, setSaid] = useState<Said>()
  const [failure, setFailure] = useState<string>()

  const attempt = async (work: () => Promise<Omit<Said, 'at'>>): Promise<boolean> => {
    setFailure(undefined)
    try {
      const done = await work()
      await client.invalidateQueries()
      setSaid((last) => ({ ...done, at: (last?.at ?? 0) + 1 }))
      return true
    } catch (error) {
      setSaid(undefined)
      setFailure(error instanceof Error ? error.message : 'That did not work. Try again.')
      await client.invalidateQueries()
      return false
    }
  }

  return {
    said,
    failure,
    /** Answers whether it was done. */
    run: (work: () => Promise<PlanChanged>) =>
      attempt(async () => {
        const { done, undo, seq } = await work()
        return { done, ...(undo ? { undo: seq } : {}) }
      }),
    undo: (seq: number) =>
      attempt(async () => {
        const { kept } = await undoChange(seq)
        const [first] = kept
        return {
          done: first
            ? `Undone, but for ${kept.length === 1 ? 'one' : `${kept.length}`} changed since (${first.id}: ${first.because}).`
            : 'Undone. The plan is as it was before.',
        }
      }),
  }
}
export type PlanChange = ReturnType<typeof usePlanChange>
