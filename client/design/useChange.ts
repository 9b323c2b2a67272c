import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { UndoneChange } from '../../graph-schema/api/changes.ts'
import { send } from '../api.ts'

/** What a change did, in words, and the seq by which it is taken back; without `undo` nothing had to be changed. */
/** `entry`: what it was done to, where there is a page to go on to. */
type Done = { done: string; undo: boolean; seq: number; entry?: string }
type Said = { done: string; undo?: number; entry?: string; at: number }

const undoChange = (seq: number) => send(UndoneChange, 'POST', `/api/changes/${seq}/undo`, {})

/** Changes made on a page: each says what it did and can be taken back; one refused says why, and all is read again. */
export function useChange(asBefore = 'Undone. It is as it was before.') {
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
    run: (work: () => Promise<Done>) =>
      attempt(async () => {
        const { done, undo, seq, entry } = await work()
        return { done, ...(undo ? { undo: seq } : {}), ...(entry ? { entry } : {}) }
      }),
    undo: (seq: number) =>
      attempt(async () => {
        const { kept, created, changed, removed } = await undoChange(seq)
        const [first] = kept
        if (!first) return { done: asBefore }
        const done = created.length + changed.length + removed.length
        return {
          done: done
            ? `Undone, but for ${kept.length === 1 ? 'one entry that stays' : `${kept.length} entries that stay`} (${first.id}: ${first.because}).`
            : `Nothing was undone (${first.id}: ${first.because}).`,
        }
      }),
  }
}
export type Change = ReturnType<typeof useChange>
