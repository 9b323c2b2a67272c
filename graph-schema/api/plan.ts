import * as z from 'zod'
import { Id, When } from '../record.ts'
import { ByWhom, EvidenceStatement, Scope } from './coverage.ts'
import { CitationRef, Count, EntryRef, list } from './shared.ts'

/** The review plan: which organisations are to be met how often, who sees to it, and what is due. */

const owner = z.string().trim().min(1, 'an owner has a name').max(200)
/** The plan's seq as read: what somebody else has changed since then is not overwritten unseen. */
const seen = Count

/** Its name is an id, as in the record: "every-90-days". With its prefix it must still be one. */
export const IntervalName = Id.max(180)
const everyDays = z.int().positive().max(3_650)

/**
 * When the next review falls, seen from a day; weeks run from Monday to Sunday. With no meeting recorded it is due
 * at once. `not-counted`: coverage counts no meetings with people, forums and government.
 */
export const DueGroup = z.enum(['overdue', 'this-week', 'next-week', 'this-quarter', 'later', 'not-counted'])
export type DueGroup = z.infer<typeof DueGroup>

export const PlanQuery = Scope.omit({ from: true, to: true }).extend({
  /** Last met about this harm area rather than about anything. */
  about: Id.optional(),
  /** In capitals or not, with accents or without. */
  owner: z.string().max(200).optional(),
  /** Only those that have no owner. */
  unowned: z.literal('yes').optional(),
  due: list(DueGroup, 6).optional(),
  interval: IntervalName.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/, 'a cursor is what the answer before gave')
    .optional(),
})
export type PlanQuery = z.infer<typeof PlanQuery>

export const PlanInterval = z.object({ name: z.string(), everyDays, members: Count })
export type PlanInterval = z.infer<typeof PlanInterval>

const LastMeeting = z.object({
  id: Id,
  title: z.string(),
  when: When,
  citations: z.array(CitationRef),
})
const PlannedMeeting = z.object({ id: Id, title: z.string(), when: When })
export type PlannedMeeting = z.infer<typeof PlannedMeeting>

export const PlanMember = z.object({
  party: EntryRef,
  interval: z.string(),
  everyDays,
  owner: z.string().optional(),
  /** The last day of the latest meeting; null where none is recorded. */
  lastMet: z.iso.date().nullable(),
  /** Null where no meeting is recorded: then a review is due at once. */
  due: z.iso.date().nullable(),
  group: DueGroup,
  /** The meeting that makes it, as exactly dated as its source has it, with where it is told of. */
  lastMeeting: LastMeeting.optional(),
  /** The first meeting planned with it. */
  planned: PlannedMeeting.optional(),
})
export type PlanMember = z.infer<typeof PlanMember>

const heading = {
  asOf: z.iso.date(),
  seq: Count,
  by: ByWhom,
  about: z.object({ id: Id, name: z.string() }).optional(),
  /** Who is asking, as changes name them. */
  you: z.string(),
  evidence: EvidenceStatement,
}

export const Plan = z.object({
  ...heading,
  intervals: z.array(PlanInterval),
  /** Every owner with how many organisations, most first; without a name, those that have none. */
  owners: z.array(z.object({ owner: z.string().optional(), members: Count })),
  /** Within the filters, `due` apart. */
  counts: z.record(DueGroup, Count),
  total: Count,
  /** What is due first stands first. */
  members: z.array(PlanMember),
  cursor: z.string().optional(),
})
export type Plan = z.infer<typeof Plan>

// Changing it

export const NewInterval = z.strictObject({ name: IntervalName, everyDays })
export const ChangedInterval = z.strictObject({
  seen,
  name: IntervalName.optional(),
  everyDays: everyDays.optional(),
})
export type ChangedInterval = z.infer<typeof ChangedInterval>
/** `members`: how many come off the plan with it, as the asker knows. */
export const RemovedIntervalQuery = z.object({
  seen: z.coerce.number().int().nonnegative(),
  members: z.coerce.number().int().nonnegative(),
})

/** Put on an interval or, with null, taken off the plan; given an owner or, with null, none. What is left out stays. */
export const ChangedMembers = z.strictObject({
  ids: z.array(Id).min(1).max(1_000),
  seen,
  interval: IntervalName.nullable().optional(),
  owner: owner.nullable().optional(),
})
export type ChangedMembers = z.infer<typeof ChangedMembers>

/** `count`: how many organisations the asker was shown. */
export const HandOver = z.strictObject({ from: owner, to: owner, count: Count, seen })
export type HandOver = z.infer<typeof HandOver>

/** What was done, in words; undoing the change `seq` takes it back. Without `undo` nothing had to be changed. */
export const PlanChanged = z.object({
  seq: Count,
  undo: z.boolean(),
  done: z.string(),
  /** The first of those it was done to, and how many in all. */
  moved: z.array(EntryRef),
  total: Count,
})
export type PlanChanged = z.infer<typeof PlanChanged>

// A portfolio: the organisations of one owner

export const PortfolioQuery = Scope.pick({ asOf: true, by: true }).extend({
  /** The asker where nothing is said. */
  owner: owner.optional(),
})
export type PortfolioQuery = z.infer<typeof PortfolioQuery>

export const Undertaking = z.object({
  id: Id,
  what: z.string(),
  /** The organisations of the portfolio it has to do with. */
  of: z.array(Id),
  by: z.array(EntryRef),
  to: z.array(EntryRef),
  due: z.iso.date().optional(),
  meeting: EntryRef.optional(),
  citations: z.array(CitationRef),
})
export type Undertaking = z.infer<typeof Undertaking>

export const ChangedEntry = z.object({
  entry: EntryRef,
  fresh: z.boolean(),
  at: z.string(),
  by: z.string(),
  why: z.string(),
})
export type ChangedEntry = z.infer<typeof ChangedEntry>

export const Portfolio = z.object({
  ...heading,
  owner: z.string(),
  total: Count,
  members: z.array(PlanMember),
  undertakings: z.object({ total: Count, first: z.array(Undertaking) }),
  /** Up to which change the asker has seen this portfolio, and when; not given before the first look. */
  looked: z.object({ seq: Count, at: z.string() }).optional(),
  /** Of these organisations, the meetings with them and what was undertaken there, the latest first. */
  changed: z.object({ total: Count, first: z.array(ChangedEntry) }),
  owners: Plan.shape.owners,
})
export type Portfolio = z.infer<typeof Portfolio>

export const Looked = z.strictObject({ owner, seq: Count })

// A calendar

export const CalendarQuery = Scope.pick({ asOf: true, by: true }).extend({
  about: Id.optional(),
  owner: z.string().max(200).optional(),
})
export type CalendarQuery = z.infer<typeof CalendarQuery>
