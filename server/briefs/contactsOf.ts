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
  const described = await describeContacts(tx, { ...params, found: found.flatMap(({ first }) => first) })
  let from = 0
  return found.map(({ first, ...kind }) => {
    const contacts = described.slice(from, from + first.length)
    from += first.length
    return { ...kind, contacts }
  })
}
