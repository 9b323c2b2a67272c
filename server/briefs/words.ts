import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { When } from '../../graph-schema/record.ts'
import type { CommitmentKind, MeetingKind, PointKind, Precision, Status } from '../../graph-schema/terms.ts'
import { whenWords } from '../coverage/coverage.ts'

/** The words of a brief. */

export const contactWords = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  roundtable: 'Roundtable',
  board: 'Board meeting',
  briefing: 'Briefing',
  event: 'Event',
  correspondence: 'Correspondence',
  media: 'Media contact',
  internal: 'Internal meeting',
  unknown: 'Contact of a kind not said',
} as const satisfies Record<MeetingKind, string>

export const pointWords = {
  concern: 'Concern',
  ask: 'Ask',
  offer: 'Offer',
  update: 'Update',
  outcome: 'Outcome',
} as const satisfies Record<PointKind, string>

export const commitmentWords = {
  undertaking: 'undertook',
  ask: 'asked',
  offer: 'offered',
} as const satisfies Record<CommitmentKind, string>

type Dated = {
  from?: string | null | undefined
  to?: string | null | undefined
  precision?: Precision | null | undefined
  asWritten?: string | null | undefined
}

export const toWhen = ({ from, to, precision, asWritten }: Dated): When => ({
  precision: precision ?? 'unknown',
  from: from ?? null,
  to: to ?? null,
  asWritten: asWritten ?? null,
})

/** "on 10 April 2020", "in the week of 2 November 2020", or that there is no date. */
export const datedWords = (when: Dated, word: 'on' | 'for' = 'on'): string =>
  whenWords(toWhen(when), word) || 'with no date recorded'

/** "the meeting planned for the week of 9 November 2020" */
export const plannedWords = ({
  meeting,
  status,
}: {
  meeting: Dated & { kind: MeetingKind }
  status: Status
}) =>
  `the ${contactWords[meeting.kind].toLowerCase()} ${status === 'requested' ? 'requested' : 'planned'} ${datedWords(meeting, 'for')}`

export const nameOf = ({ name, redacted }: EntryRef): string =>
  redacted ? 'a person whose name is redacted' : name

export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

/** A sentence ends where it ends already. */
export const ended = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
