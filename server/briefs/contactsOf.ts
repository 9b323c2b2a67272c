import type { Transaction } from '../database/database.ts'
import { type ContactRow, describeContacts } from './queries/describeContacts.ts'
import { type BriefParams, type FoundContacts, findContacts } from './queries/findContacts.ts'

export type ContactsRow = Omit<FoundContacts, 'first'> & { contacts: ContactRow[] }

/** Contacts of one attendee by what they are, the latest first, each with all a line of a brief says of it. */
export async function contactsOf(
  tx: Transaction,
  params: BriefParams & { ids: readonly string[] },
): Promise<ContactsRow[]> {
  const found = await findContacts(tx, params)
  const asked = found.flatMap(({ first }, kind) => first.map((contact) => ({ ...contact, kind })))
  const described = await describeContacts(tx, { ...params, found: asked })
  return found.map(({ first, ...rest }, at) => ({
    ...rest,
    contacts: described.filter(({ kind }) => kind === at).map(({ contact }) => contact),
  }))
}
