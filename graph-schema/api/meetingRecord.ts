import * as z from 'zod'
import { Id, When } from '../record.ts'
import { Attendance, CommitmentKind, MeetingKind, PointKind, Role, Status } from '../terms.ts'
import { CommitmentFact, Source } from './commitments.ts'
import { Count, EntryRef } from './shared.ts'

/** Recording what happened at a meeting that was planned or asked for. */

/** What can have become of it. */
export const Outcome = z.enum(['held', 'cancelled', 'postponed', 'declined'])
export type Outcome = z.infer<typeof Outcome>

/** A meeting of one of these can have what happened recorded. */
export const awaited = ['planned', 'requested', 'postponed'] as const satisfies Status[]
export const isAwaited = (status: Status | undefined): boolean => awaited.some((one) => one === status)

const ExpectedParty = z.object({
  party: EntryRef,
  as: Role.optional(),
  attendance: Attendance.optional(),
  onBehalfOf: z.union([z.literal('self'), EntryRef]).optional(),
})
export type ExpectedParty = z.infer<typeof ExpectedParty>

/** What is known of the meeting, to start from. */
export const MeetingToRecord = z.object({
  seq: Count,
  meeting: EntryRef,
  kind: MeetingKind,
  when: When,
  status: Status,
  /** Known to be so since this day. */
  known: z.iso.date().optional(),
  summary: z.string().optional(),
  parties: z.array(ExpectedParty),
  harmAreas: z.array(EntryRef),
  points: z.array(EntryRef),
  commitments: z.array(CommitmentFact),
  /** Who is asking, as changes name them. */
  you: z.string(),
})
export type MeetingToRecord = z.infer<typeof MeetingToRecord>

const Words = z.string().trim().min(1).max(20_000)

const RecordedParty = z.strictObject({
  party: Id,
  attendance: Attendance,
  /** Of a party added: the role and the body it was there for. */
  as: Role.optional(),
  onBehalfOf: Id.optional(),
})
const RecordedPoint = z.strictObject({
  kind: PointKind,
  by: z.array(Id).max(50),
  text: Words,
  harmAreas: z.array(Id).max(50).optional(),
})
const RecordedCommitment = z.strictObject({
  kind: CommitmentKind,
  by: z.array(Id).max(50),
  to: z.array(Id).max(50),
  what: Words,
  due: z.iso.date().optional(),
})

export const RecordedMeeting = z.strictObject({
  seen: Count,
  status: Outcome,
  /** The day it became known. */
  known: z.iso.date(),
  source: Source,
  kind: MeetingKind.optional(),
  /** The day it was held; the planned date stays where nothing is said. */
  held: z.iso.date().optional(),
  summary: z.string().trim().max(20_000).optional(),
  parties: z.array(RecordedParty).max(500).default([]),
  points: z.array(RecordedPoint).max(200).default([]),
  commitments: z.array(RecordedCommitment).max(200).default([]),
})
export type RecordedMeeting = z.infer<typeof RecordedMeeting>

/** What was done, in words; undoing the change `seq` takes all of it back. */
export const MeetingRecorded = z.object({ seq: Count, undo: z.boolean(), done: z.string(), meeting: Id })
export type MeetingRecorded = z.infer<typeof MeetingRecorded>
