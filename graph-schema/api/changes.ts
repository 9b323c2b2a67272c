import * as z from 'zod'
import { Id, RecordFile } from '../record.ts'
import { Count } from './shared.ts'

// A part of the record

/** The entries asked for, and as many again as a picture holds meetings. */
export const PartQuery = z.strictObject({ ids: z.array(Id).max(6_000) })
export const PartOfRecord = RecordFile

// Changes

/** What undoing a change did: the entries it could not put back, each with why, are `kept`. */
export const UndoneChange = z.object({
  seq: Count,
  created: z.array(Id),
  changed: z.array(Id),
  removed: z.array(Id),
  kept: z.array(z.object({ id: Id, because: z.string() })),
})
export type UndoneChange = z.infer<typeof UndoneChange>

/** What was done, in words; undoing the change `seq` takes it back. Without `undo` nothing had to be changed. */
export const Written = z.object({ seq: Count, undo: z.boolean(), done: z.string(), id: Id })
export type Written = z.infer<typeof Written>
