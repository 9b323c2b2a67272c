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

/** What a meeting is called until a person gives it a better name: "Call with Refuge". */
export function titleOf(draft: MeetingDraft): string {
  if (draft.title) return draft.title.slice(0, 200)
  if (draft.forum) return `${draft.forum.name}${draft.status === 'planned' ? ' (planned)' : ''}`
  const [, ...others] = draft.parties
  const named = (others.length > 0 ? others : draft.parties).map(({ party }) => party.name)
  const shown = named.length > 3 ? [...named.slice(0, 3), `${named.length - 3} others`] : named
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '')
  return `${kindWords[draft.kind]} with ${list}`.slice(0, 200)
}
