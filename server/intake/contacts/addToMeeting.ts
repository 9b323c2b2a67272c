import type { NewContact } from '../../../graph-schema/api/contacts.ts'
import type { JsonObject } from '../../../graph-schema/json.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import {
  type DateOf,
  lastStatus,
  type MeetingEntry,
  partiesAfter,
  statusesBefore,
} from '../../commitments/commitments.ts'
import { ukDate } from '../../register/register.ts'
import { contactWhen, noteOf } from './contactMeeting.ts'
import { attendanceFor, type Party } from './newParties.ts'

type Rests = { parties: Party[]; known: string; citation: Citation; dateOf: DateOf }

/**
 * The fields of a meeting already there that a contact adds to: who else took part, what else it was about, what became
 * of it and where that is said. What was known stays. Throws InvalidInput where the two contradict each other.
 */
export function addToMeeting(entry: MeetingEntry, contact: NewContact, rests: Rests): JsonObject {
  check(entry, contact, rests.known)
  const { citation, known, dateOf, parties } = rests
  const becomes = lastStatus(entry).status !== contact.status
  const areas = new Set((entry.harmAreas ?? []).map(({ id }) => id))
  return {
    status: contact.status,
    statuses: [
      ...statusesBefore(entry, known, dateOf),
      ...(becomes ? [{ status: contact.status, known, basis: 'stated', citations: [citation] }] : []),
    ],
    parties: partiesAfter(entry, partiesOf(contact, parties), {
      citation,
      isPerson: (id) => parties.find(({ party }) => party === id)?.type === 'person',
    }),
    harmAreas: [
      ...(entry.harmAreas ?? []),
      ...contact.harmAreas.filter((id) => !areas.has(id)).map((id) => ({ id, citations: [citation] })),
    ],
    citations: [...(entry.citations ?? []), citation],
    ...(entry.kind === 'unknown' ? { kind: contact.kind } : {}),
    ...(becomes && (contact.when.precision === 'day' || !entry.when.from)
      ? { when: { ...contactWhen(contact) } }
      : {}),
    ...(!entry.summary && noteOf(contact) ? { summary: noteOf(contact) } : {}),
  }
}

const partiesOf = ({ status }: NewContact, parties: readonly Party[]) =>
  parties.map(({ party, as, attendance, onBehalfOf }) => ({
    party,
    attendance: attendanceFor(status, attendance),
    ...(as ? { as } : {}),
    ...(onBehalfOf ? { onBehalfOf } : {}),
  }))

function check(entry: MeetingEntry, { status }: NewContact, known: string) {
  const last = lastStatus(entry)
  if (last.status === status) return
  if (last.status === 'held')
    throw new InvalidInput(`“${entry.title}” is recorded as held already, so it cannot become ${status}.`)
  if (last.known && known < last.known)
    throw new InvalidInput(
      `On ${ukDate(last.known)} “${entry.title}” was still ${last.status}. Give the note that date or a later one.`,
    )
}
