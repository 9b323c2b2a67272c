import * as z from 'zod'
import type { AnswerLine } from '../../../graph-schema/api/answer.ts'
import { MeetingKind, Precision, Status } from '../../../graph-schema/terms.ts'

/** Cypher for what a line says of a meeting. */
export const meetingBrief = (m: string) =>
  `${m} {.id, .title, .kind, .from, .to, .precision, .asWritten, status: coalesce(${m}.statuses[-1], ${m}.status)}`

export const MeetingBrief = z.object({
  id: z.string(),
  title: z.string(),
  kind: MeetingKind,
  from: z.string().nullish(),
  to: z.string().nullish(),
  precision: Precision.nullish(),
  asWritten: z.string().nullish(),
  status: Status,
})
export type MeetingBrief = z.infer<typeof MeetingBrief>

export const toldMeeting = (brief: MeetingBrief): NonNullable<AnswerLine['meeting']> => ({
  id: brief.id,
  title: brief.title,
  status: brief.status,
  when: {
    precision: brief.precision ?? 'unknown',
    ...(brief.from ? { from: brief.from } : {}),
    ...(brief.to ? { to: brief.to } : {}),
    ...(brief.asWritten ? { asWritten: brief.asWritten } : {}),
  },
})
