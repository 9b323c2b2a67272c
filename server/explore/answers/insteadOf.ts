import { Instead } from '../../../graph-schema/api/answer.ts'
import type { Engaged } from '../../../graph-schema/api/coverage.ts'
import { metKinds } from '../../../graph-schema/terms.ts'
import type { Scope } from '../../coverage/coverage.ts'
import type { MeetingBrief } from '../meetingBrief.ts'
import type { Contact } from '../queries/findContacts.ts'

type Told = { instead: Instead[]; meeting?: MeetingBrief }

/** What there is of an organisation that was not met, the most telling first, and the meeting that tells it. */
export function insteadOf(
  engaged: Engaged | null | undefined,
  contacts: readonly Contact[],
  scope: Scope,
): Told {
  const found = contacts.flatMap((contact) => {
    const word = wordOf(contact, scope)
    return word ? [{ word, meeting: contact.meeting }] : []
  })
  const words = new Set(found.map(({ word }) => word))
  if (engaged === 'through-forum' || engaged === 'mentioned') words.add(engaged)
  if (words.size === 0) words.add('none-recorded')
  const instead = Instead.options.filter((word) => words.has(word))
  const telling = found.find(({ word }) => word === instead[0])
  return { instead, ...(telling ? { meeting: telling.meeting } : {}) }
}

/** What a contact with government comes to; nothing where it says nothing of this area, or of the party asked for. */
function wordOf(contact: Contact, scope: Scope): Instead | undefined {
  const { about, asked, status } = contact
  if (contact.held && contact.few) return metOtherwise(contact, scope)
  if (contact.held && !(about && asked && contact.within)) return 'group-otherwise'
  if (!about) return asked && contact.planned ? 'planned-about-other' : undefined
  if (contact.held) return 'group-only'
  if (!metKinds.some((kind) => kind === contact.kind))
    return contact.past && status === 'held' ? 'other-contact' : undefined
  if (!asked) return undefined
  if (contact.planned) return 'planned'
  if (contact.overdue) return 'outcome-not-recorded'
  return status === 'held' || status === 'planned' ? undefined : status
}

/** Met, but about something else, by others, or not in the period asked about. */
function metOtherwise({ about, asked, within, to }: Contact, { from }: Scope): Instead | undefined {
  if (!about) return 'met-about-other'
  if (!asked) return 'met-by-others'
  if (within) return undefined
  return from && (to ?? '') < from ? 'met-before' : 'met-after'
}
