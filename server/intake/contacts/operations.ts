import {
  Alike,
  AlikeQuery,
  ContactLogged,
  Invitation,
  InvitationAsked,
  NewContact,
} from '../../../graph-schema/api/contacts.ts'
import type { Operation } from '../../operation.ts'

/** The addresses of logging a contact by hand. */
export const contactOperations: readonly Operation[] = [
  {
    path: '/contacts',
    method: 'post',
    summary: 'Log a contact as one change: a new meeting, or what it adds to one',
    body: NewContact,
    answer: ContactLogged,
  },
  {
    path: '/contacts/alike',
    summary: 'Meetings with the same parties in the same week',
    query: AlikeQuery,
    answer: Alike,
  },
  {
    path: '/contacts/invitation',
    method: 'post',
    summary: 'What a calendar invitation or the head of an e-mail says of a contact',
    body: InvitationAsked,
    answer: Invitation,
  },
]
