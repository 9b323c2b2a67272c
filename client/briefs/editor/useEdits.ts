import { useState } from 'react'
import type { Brief } from '../../../graph-schema/api/briefs.ts'
import type { Edit } from './edits.ts'

type History = { past: Brief[]; now: Brief; next: Brief[]; kept: Brief }

/** A brief being edited: every step can be undone and redone, and it is known whether the last is kept. */
export function useEdits(first: Brief) {
  const [{ past, now, next, kept }, set] = useState<History>({ past: [], now: first, next: [], kept: first })
  return {
    brief: now,
    edit: (change: Edit) =>
      set((was) => {
        const changed = change(was.now)
        return changed === was.now ? was : { ...was, past: [...was.past, was.now], now: changed, next: [] }
      }),
    undo: () =>
      set((was) => {
        const before = was.past.at(-1)
        return before
          ? { ...was, past: was.past.slice(0, -1), now: before, next: [was.now, ...was.next] }
          : was
      }),
    redo: () =>
      set((was) => {
        const [after, ...rest] = was.next
        return after ? { ...was, past: [...was.past, was.now], now: after, next: rest } : was
      }),
    /** Says that this brief is kept now: nothing is lost by leaving. */
    keep: (brief: Brief) => set((was) => ({ ...was, kept: brief })),
    canUndo: past.length > 0,
    canRedo: next.length > 0,
    unkept: now !== kept,
  }
}
export type Edits = ReturnType<typeof useEdits>
