import * as z from 'zod'
import { MeetingKind, Precision, Status } from '../../graph-schema/terms.ts'
import type { ScopeParams } from './scopeParams.ts'

export const ToldMeetingRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: MeetingKind,
  status: Status,
  to: z.string().nullable(),
  when: z.object({ from: z.string().nullable(), to: z.string().nullable(), precision: Precision }),
})

/** The meeting that tells most of an organisation's state about a harm area. */
export const TellingRow = z.object({
  id: z.string(),
  area: z.string(),
  state: z.enum(['held', 'counted', 'met', 'planned', 'overdue', 'mentioned']),
  inferred: z.boolean(),
  meeting: ToldMeetingRow,
})
export type TellingRow = z.infer<typeof TellingRow>

/** Of these organisations (`only`), the places asked about: each an organisation and a harm area. */
export type TellingParams = ScopeParams & { only: readonly string[]; said: readonly string[] }
