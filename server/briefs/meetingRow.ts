import * as z from 'zod'
import { MeetingKind, Precision } from '../../graph-schema/terms.ts'

/** A meeting as a line of a brief names and dates it. */
export const MeetingRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: MeetingKind,
  from: z.string().nullish(),
  to: z.string().nullish(),
  precision: Precision.nullish(),
  asWritten: z.string().nullish(),
})
