import { listed } from '../../../../../graph-schema/listed.ts'
import type { MeetingDraft } from '../meetings/MeetingDraft.ts'

const kindWords: Readonly<Record<MeetingDraft['kind'], string>> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  roundtable: 'Roundtable',
  board: 'Session',
  briefing: 'Briefing',
  event: 'Event',
  correspondence: 'Letter',
  media: 'Interview',
  internal: 'Internal meeting',
  unknown: 'Contact',
}

const mostNamed = 3

/** What a meeting is called until a person gives it a better name: "Call with Refuge". */
export function titleOf(draft: MeetingDraft): string {
  if (draft.title) return draft.title.slice(0, 200)
  if (draft.forum) return `${draft.forum.name}${draft.status === 'planned' ? ' (planned)' : ''}`
  const [, ...others] = draft.parties
  const named = (others.length > 0 ? others : draft.parties).map(({ party }) => party.name)
  return `${kindWords[draft.kind]} with ${listed(named, mostNamed)}`.slice(0, 200)
}
