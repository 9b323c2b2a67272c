import type { NewContact } from '../../../graph-schema/api/contacts.ts'
import { workingWeekOf } from '../../../graph-schema/days.ts'
import type { JsonObject } from '../../../graph-schema/json.ts'
import type { Citation, When } from '../../../graph-schema/record.ts'
import { attendanceFor, type Party } from './newParties.ts'

/** A day stays a day; a week is its Monday to Friday. */
export const contactWhen = ({ when: { day, precision } }: NewContact): When =>
  precision === 'week' ? { ...workingWeekOf(day), precision } : { from: day, to: day, precision }

/** The fields of a meeting nothing has told of yet. */
export const contactMeeting = (
  contact: NewContact,
  { title, parties, known, citation }: { title: string; parties: Party[]; known: string; citation: Citation },
): JsonObject => ({
  title,
  kind: contact.kind,
  when: { ...contactWhen(contact) },
  status: contact.status,
  statuses: [{ status: contact.status, known, basis: 'stated', citations: [citation] }],
  parties: parties.map((party) => takingOf(party, contact)),
  harmAreas: contact.harmAreas.map((id) => ({ id })),
  ...(noteOf(contact) ? { summary: noteOf(contact) } : {}),
  basis: 'stated',
  citations: [citation],
})

const takingOf = (
  { party, type, as, attendance, onBehalfOf }: Party,
  { status }: NewContact,
): JsonObject => ({
  [type]: party,
  as: as ?? 'participant',
  attendance: attendanceFor(status, attendance),
  ...(onBehalfOf ? { onBehalfOf } : {}),
})

export const noteOf = ({ source }: NewContact): string | undefined =>
  ('note' in source && source.note.text) || undefined
