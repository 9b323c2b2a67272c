import * as z from 'zod'
import type { AnswerLine } from '../../graph-schema/api/answer.ts'
import { MeetingKind, Status } from '../../graph-schema/terms.ts'
import { WhenRow, whenOf } from './whenRow.ts'

/** Cypher for what a line says of a meeting. */
export const meetingBrief = (m: string) =>
  `${m} {.id, .title, .kind, .from, .to, .precision, .asWritten, status: coalesce(${m}.statuses[-1], ${m}.status)}`

export const MeetingBrief = WhenRow.extend({
  id: z.string(),
  title: z.string(),
  kind: MeetingKind,
  status: Status,
})
export type MeetingBrief = z.infer<typeof MeetingBrief>

export const toldMeeting = (brief: MeetingBrief): NonNullable<AnswerLine['meeting']> => ({
  id: brief.id,
  title: brief.title,
  status: brief.status,
  when: whenOf(brief),
})
