import type { ContactLogged, NewContact } from '../../../graph-schema/api/contacts.ts'
import { addDays } from '../../../graph-schema/days.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import { findDatesOf, requireMeeting } from '../../commitments/commitments.ts'
import type { Transaction } from '../../database/database.ts'
import { change, type Edit } from '../../record/record.ts'
import { findRefs, newId, type Writing, written } from '../../register/register.ts'
import { addToMeeting } from './addToMeeting.ts'
import { meetingsAlike } from './alike.ts'
import { contactMeeting, contactWhen } from './contactMeeting.ts'
import { contactSource } from './contactSource.ts'
import { contactTitle } from './contactTitle.ts'
import { newParties, type Party } from './newParties.ts'

const today = () => new Date().toISOString().slice(0, 10)

/**
 * Logs a contact as one change: the meeting or what it adds to one, those new to the register, and the log that all of
 * it cites. Throws InvalidInput, NotFound, or ConflictError where the meeting was changed after it was seen.
 */
export async function logContact(
  writing: Writing,
  contact: NewContact,
  now: string = today(),
): Promise<ContactLogged> {
  checkDays(contact, now)
  const { database, viewer } = writing
  const found = await database.readTogether(viewer, (tx) => gather(tx, contact))
  const title = contact.title ?? contactTitle(contact, found.parties)
  const rests = await database.readTogether(viewer, (tx) => contactSource(tx, viewer, contact, title))
  const fresh = await newParties(writing, contact, rests.citation)
  const parties = [...found.parties, ...fresh.parties]
  const { edit, done } = meetingEdit(contact, { ...rests, ...found, parties, title })
  return written(writing, { id: edit.id, done }, () =>
    change(database, { by: viewer.name, why: `Log a contact: ${title}`.slice(0, 500) }, [
      ...rests.edits,
      ...fresh.edits,
      edit,
    ]),
  )
}

async function gather(tx: Transaction, contact: NewContact) {
  const given = contact.who.flatMap((one) => ('party' in one ? [one] : []))
  const ids = [...given.map(({ party }) => party), ...contact.by]
  const refs = await findRefs(tx, [...ids, ...actedFor(contact), ...contact.harmAreas])
  const typeOf = (id: string) => refs.get(id)?.type
  const parties = [...given, ...contact.by.map((party) => ({ party }))]
    .filter(({ party }, at, all) => all.findIndex((other) => other.party === party) === at)
    .map((one): Party & { name: string } => {
      const type = typeOf(one.party)
      if (type !== 'person' && type !== 'organisation')
        throw new InvalidInput(`There is no person or organisation with the id ${one.party}.`)
      return { ...one, type, name: refs.get(one.party)?.name ?? one.party }
    })
  for (const id of actedFor(contact))
    if (typeOf(id) !== 'organisation') throw new InvalidInput(`There is no organisation with the id ${id}.`)
  for (const id of contact.harmAreas)
    if (typeOf(id) !== 'harmArea') throw new InvalidInput(`There is no harm area with the id ${id}.`)
  const meeting = contact.meeting && (await requireMeeting(tx, contact.meeting.id))
  if (!meeting)
    await checkApart(
      tx,
      contact,
      given.map(({ party }) => party),
    )
  const dates = await findDatesOf(
    tx,
    (meeting?.citations ?? []).map(({ document }) => document),
  )
  return { parties, meeting, dates }
}

const actedFor = ({ who }: NewContact): string[] =>
  who.flatMap((one) => ('new' in one && one.new.type === 'person' && one.new.organisation) || [])

/** What may be the same meeting has been seen, and said to be another. */
async function checkApart(tx: Transaction, { by, when, notThese }: NewContact, who: string[]) {
  const [same] = (await meetingsAlike(tx, { who, by, day: when.day })).filter(
    ({ meeting }) => !notThese.includes(meeting.id),
  )
  if (same)
    throw new InvalidInput(
      `A meeting with the same parties is ${isDated(same) ? 'recorded in that week' : 'planned without a date'}: “${same.meeting.name}”. Say whether this is that meeting.`,
    )
}

const isDated = ({ when }: Awaited<ReturnType<typeof meetingsAlike>>[number]) => Boolean(when.from ?? when.to)

function checkDays(contact: NewContact, now: string) {
  // A day of grace: it may be tomorrow already where the asker is.
  if (contact.status === 'held' && (contactWhen(contact).from ?? '') > addDays(now, 1))
    throw new InvalidInput('when: that day has not come yet. Log it as planned.')
}

type Found = Awaited<ReturnType<typeof gather>> &
  Awaited<ReturnType<typeof contactSource>> & { title: string }

function meetingEdit(contact: NewContact, found: Omit<Found, 'parties'> & { parties: Party[] }) {
  const { meeting, title, known, citation, parties, dates } = found
  if (!meeting) {
    const fields = contactMeeting(contact, { title, parties, known, citation })
    const id = newId(contactWhen(contact).from ?? '', 'contact', title)
    return { edit: { do: 'patch', id, type: 'meeting', fields } satisfies Edit, done: `Logged: “${title}”` }
  }
  const fields = addToMeeting(meeting, contact, {
    parties,
    known,
    citation,
    dateOf: ({ document }) => dates.get(document),
  })
  const edit = { do: 'patch', id: meeting.id, type: 'meeting', fields, ...seenOf(contact) } satisfies Edit
  return { edit, done: `Added to “${meeting.title}”` }
}

const seenOf = ({ meeting }: NewContact) => (meeting ? { seen: meeting.seen } : {})
