import type { ContactParty, ContactStatus, NewContact } from '../../../graph-schema/api/contacts.ts'
import type { MeetingKind } from '../../../graph-schema/terms.ts'
import { citationOf, emptySource, noteOf, type SourceDraft } from '../../commitments/sourceDraft.ts'
import { isOpen, type WhoLine } from './who/whoLines.ts'

type Chosen = { id: string; name: string }

/** Whether it is one of the meetings like it; `among` are those it was decided of. */
export type SameDraft = { choice: string; among: readonly string[] }

/** A contact as it is being typed. */
export type ContactDraft = {
  who: readonly WhoLine[]
  by: string
  alsoBy: readonly Chosen[]
  day: string | undefined
  /** What is wrong with the day as it was typed. */
  dayProblem: string | undefined
  precision: 'day' | 'week'
  kind: MeetingKind
  /** Until somebody says: held, or planned where the day has not come. */
  status: ContactStatus | undefined
  title: string
  harmAreas: readonly Chosen[]
  source: SourceDraft
  same: SameDraft | undefined
}

export const emptyContact = (today: string, by: string): ContactDraft => ({
  who: [],
  by,
  alsoBy: [],
  day: today,
  dayProblem: undefined,
  precision: 'day',
  kind: 'meeting',
  status: undefined,
  title: '',
  harmAreas: [],
  source: emptySource(today),
  same: undefined,
})

export const statusOf = ({ status, day }: ContactDraft, today: string): ContactStatus =>
  status ?? (day && day > today ? 'planned' : 'held')

export const byOf = ({ by, alsoBy }: ContactDraft): string[] => [
  ...new Set([...(by ? [by] : []), ...alsoBy.map(({ id }) => id)]),
]

/** Those of the register it was with, as far as that is decided. */
export const whoIds = ({ who }: ContactDraft): string[] =>
  who.flatMap(({ answer }) => (answer?.as === 'entry' ? [answer.entry.id] : []))

const partyOf = ({ answer, attendance }: WhoLine): ContactParty[] => {
  const taking = attendance ? { attendance } : {}
  if (answer?.as === 'entry') return [{ party: answer.entry.id, ...taking }]
  if (answer?.as !== 'new') return []
  const { type, name, kind, side, organisation, post } = answer.draft
  if (type === 'organisation') return [{ new: { type, name: name.trim(), kind, side }, ...taking }]
  const acting = organisation
    ? { organisation: organisation.id, ...(post.trim() ? { post: post.trim() } : {}) }
    : {}
  return [{ new: { type, name: name.trim(), ...acting }, ...taking }]
}

export const partiesOf = ({ who }: ContactDraft): ContactParty[] =>
  who.filter((line) => !isOpen(line)).flatMap(partyOf)

/** What is sent; `seen`: as of which change the meetings like it were shown. */
export function contactOf(draft: ContactDraft, seen: number, today: string): NewContact {
  const { day = today, precision, kind, title, harmAreas, source, same } = draft
  const isOther = same === undefined || same.choice === ''
  return {
    who: partiesOf(draft),
    by: byOf(draft),
    when: { day, precision },
    kind,
    status: statusOf(draft, today),
    harmAreas: harmAreas.map(({ id }) => id),
    ...(title.trim() ? { title: title.trim() } : {}),
    source: source.kind === 'document' ? { citation: citationOf(source) } : { note: noteOf(source) },
    ...(isOther
      ? { notThese: [...(same?.among ?? [])] }
      : { meeting: { id: same.choice, seen }, notThese: [] }),
  }
}
