import * as z from 'zod'
import { Id } from '../record.ts'
import { Status } from '../terms.ts'
import { Filters } from './explore.ts'
import { Count, list } from './shared.ts'

/** The filters without the period: what lies outside it stays on the timeline. */
export const TimelineQuery = Filters.omit({ from: true, to: true }).extend({
  /** The parties, harm areas and meetings shown. */
  ids: list(Id, 1_000),
  /** Meetings put away by hand. */
  without: list(Id, 1_000).optional(),
})

export const TimeUnit = z.enum(['week', 'month', 'quarter', 'year'])
export type TimeUnit = z.infer<typeof TimeUnit>

export const TimeBin = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Meetings whose first day lies in it: each meeting is in one bin. */
  meetings: Count,
  byStatus: z.partialRecord(Status, Count),
  /** Whether anything is loaded for it: without, no meetings is no data and not none. */
  evidence: z.boolean(),
  /** Whose meetings are loaded for some of it, by name: that none is recorded tells nothing of anyone else. */
  loadedFor: z.array(z.string()),
  /** Not all meetings of each of them for all of it. */
  inPart: z.boolean(),
})
export type TimeBin = z.infer<typeof TimeBin>

/** When the meetings among those shown were, within the filters but for the period. */
export const Timeline = z.object({
  unit: TimeUnit,
  bins: z.array(TimeBin),
  /** All in scope: those in the bins and those unplaced. */
  meetings: Count,
  /** Without a date of their own: binned by the date of their earliest document, the first of them named. */
  undated: z.object({
    count: Count,
    meetings: z.array(z.object({ id: Id, title: z.string(), documented: z.iso.date().optional() })),
  }),
  /** With neither a date nor a dated document: in no bin, and in no period. */
  unplaced: Count,
})
export type Timeline = z.infer<typeof Timeline>
