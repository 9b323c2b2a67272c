import * as z from 'zod'
import { Id } from '../record.ts'
import { Count, EntryRef } from './shared.ts'

/** What was changed of an entry, by whom and why, and what it was before. */

/** One property in words: what a change took away from it and what it put there. */
export const ChangedLine = z.object({
  field: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
})
export type ChangedLine = z.infer<typeof ChangedLine>

export const HistoryChange = z.object({
  seq: Count,
  at: z.string(),
  by: z.string(),
  why: z.string(),
  /** It made the entry, undid an earlier change, or was undone by a later one. */
  made: z.boolean(),
  undoes: Count.optional(),
  /** How many entries it changed together. */
  entries: Count,
  lines: z.array(ChangedLine),
  /** What stands in the way of undoing it; absent where nothing does. */
  inTheWay: z.string().optional(),
})
export type HistoryChange = z.infer<typeof HistoryChange>

export const History = z.object({
  seq: Count,
  entry: EntryRef,
  /** The latest first; there may be earlier ones than these. */
  changes: z.array(HistoryChange),
  more: z.boolean(),
  /** Entries merged into this one: each can be taken apart again. */
  absorbed: z.array(z.object({ id: Id, name: z.string() })),
})
export type History = z.infer<typeof History>
