import { queryOptions } from '@tanstack/react-query'
import { Alike, ContactLogged, Invitation, type NewContact } from '../../../graph-schema/api/contacts.ts'
import { Attendees } from '../../../graph-schema/api/matching.ts'
import { apiQueryKeepingLast, send } from '../../api.ts'

/** What logging a contact asks and changes. */

type Asked = { who: readonly string[]; by: readonly string[]; day: string | undefined }

/** Others log contacts too: asked for each time. */
export const alikeQuery = ({ who, by, day }: Asked) =>
  queryOptions({
    ...apiQueryKeepingLast(Alike, '/api/contacts/alike', { who: who.join(','), by: by.join(','), day }),
    staleTime: 0,
    enabled: who.length > 0 && day !== undefined,
  })

export const readInvitation = (text: string) => send(Invitation, 'POST', '/api/contacts/invitation', { text })

export const readAttendees = (text: string, on: string | undefined) =>
  send(Attendees, 'POST', '/api/attendees', { text, ...(on ? { on } : {}) })

export const logContact = (contact: NewContact) => send(ContactLogged, 'POST', '/api/contacts', contact)
