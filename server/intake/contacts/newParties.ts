import type { ContactParty, NewContact, NewParty } from '../../../graph-schema/api/contacts.ts'
import type { JsonObject } from '../../../graph-schema/json.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import type { Attendance } from '../../../graph-schema/terms.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Edit } from '../../record/record.ts'
import { matchNames, newId, type Writing } from '../../register/register.ts'

/** A party of the contact as the record names it: those new to the register have got an id. */
export type Party = Omit<Exclude<ContactParty, { new: NewParty }>, 'party'> & {
  party: string
  type: 'person' | 'organisation'
  onBehalfOf?: string
}

/**
 * What has to be added to the register for a contact. Throws InvalidInput where an organisation to be added is in it
 * already by that very name.
 */
export async function newParties(
  { database, viewer }: Writing,
  { who, when }: NewContact,
  citation: Citation,
): Promise<{ edits: Edit[]; parties: Party[] }> {
  const fresh = who.flatMap((one) => ('new' in one ? [one] : []))
  const named = fresh.filter((one) => one.new.type === 'organisation').map((one) => one.new.name)
  const matches = await matchNames(
    database,
    viewer,
    named.map((written) => ({ written })),
    when.day,
  )
  const known = matches.findIndex(({ status }) => status === 'matched')
  if (known >= 0)
    throw new InvalidInput(
      `“${named[known]}” is in the register already, as ${matches[known]?.candidates[0]?.entry.name}. Choose it instead of adding it.`,
    )
  const made = fresh.map(({ new: party, ...taking }) => ({
    edit: editFor(party, citation),
    party: { ...taking, type: party.type, ...actingFor(party) },
  }))
  return {
    edits: made.map(({ edit }) => edit),
    parties: made.map(({ edit, party }) => ({ ...party, party: edit.id })),
  }
}

const actingFor = (party: NewParty) =>
  party.type === 'person' && party.organisation ? { onBehalfOf: party.organisation } : {}

const editFor = (party: NewParty, citation: Citation): Edit => ({
  do: 'patch',
  id: newId('', party.type, party.name),
  type: party.type,
  fields: { ...fieldsOf(party), basis: 'stated', citations: [citation] },
})

function fieldsOf(party: NewParty): JsonObject {
  if (party.type === 'organisation') return { name: party.name, kind: party.kind, side: party.side }
  const { name, organisation, post } = party
  return { name, ...(organisation && post ? { posts: [{ title: post, organisation }] } : {}) }
}

/** Whoever is logged as having met was there, unless something else is said. */
export const attendanceFor = (status: NewContact['status'], given: Attendance | undefined): Attendance => {
  if (given === 'apologies') return given
  if (status !== 'held') return 'expected'
  return given ?? 'present'
}
