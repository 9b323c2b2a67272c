import * as z from 'zod'
import { CommitmentKind, MeetingKind, Status } from '../../../../graph-schema/terms.ts'
import { ModelProblem } from './ModelProblem.ts'

const Quote = z.string().trim().min(3).max(2_000)
const Named = z.string().trim().min(2).max(200)
const Names = z.array(Named).max(50).catch([])

const SaidMeeting = z.object({
  quote: Quote,
  kind: MeetingKind.catch('unknown'),
  status: Status,
  from: z.iso.date().nullish().catch(null),
  to: z.iso.date().nullish().catch(null),
  asWritten: z.string().max(200).nullish().catch(null),
  parties: z
    .array(z.object({ name: Named, type: z.enum(['person', 'organisation']) }))
    .min(1)
    .max(100),
  harmAreas: Names,
})
export type SaidMeeting = z.infer<typeof SaidMeeting>

const SaidCommitment = z.object({ quote: Quote, kind: CommitmentKind, by: Names, to: Names })
export type SaidCommitment = z.infer<typeof SaidCommitment>

const Answer = z.object({
  meetings: z.array(z.unknown()).max(200).catch([]),
  commitments: z.array(z.unknown()).max(200).catch([]),
})

export type ModelAnswer = {
  meetings: SaidMeeting[]
  commitments: SaidCommitment[]
  /** How many of its proposals are not what was asked for. */
  unread: number
}

/** What a model says, each proposal read by itself: one that is not as asked is counted, the others stand. */
export function readAnswer(content: string): ModelAnswer {
  const found = Answer.safeParse(jsonIn(content))
  if (!found.success) throw new ModelProblem('its answer could not be read')
  const meetings = found.data.meetings.map((one) => SaidMeeting.safeParse(one))
  const commitments = found.data.commitments.map((one) => SaidCommitment.safeParse(one))
  return {
    meetings: meetings.flatMap(({ data }) => data ?? []),
    commitments: commitments.flatMap(({ data }) => data ?? []),
    unread: [...meetings, ...commitments].filter(({ success }) => !success).length,
  }
}

/** Models like to put their JSON between words or fences. */
function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}
