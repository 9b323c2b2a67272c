import * as z from 'zod'
import {
  ChangedReason,
  DeletedReasonQuery,
  Lists,
  ListsFileQuery,
  ListsQuery,
  NewReason,
  WrittenReason,
} from '../../graph-schema/api/lists.ts'
import type { Operation } from '../operation.ts'

/** The addresses of the lists of organisations and of the reasons for no contact. */
export const listOperations: readonly Operation[] = [
  {
    path: '/coverage/lists',
    summary: 'Organisations of one list, such as no meeting recorded, each with why it is there',
    query: ListsQuery,
    answer: Lists,
  },
  {
    path: '/reasons',
    method: 'post',
    summary: 'Note a reason for no contact with an organisation',
    body: NewReason,
    answer: WrittenReason,
  },
  {
    path: '/reasons/{id}',
    method: 'put',
    summary: 'Change a reason for no contact, unless it was changed after it was seen',
    body: ChangedReason,
    answer: WrittenReason,
  },
  {
    path: '/reasons/{id}',
    method: 'delete',
    summary: 'Delete a reason for no contact; undo the change it answers with to have it back',
    query: DeletedReasonQuery,
    answer: WrittenReason,
  },
  {
    path: '/coverage/lists/file',
    summary: 'A whole list of organisations, as CSV',
    query: ListsFileQuery,
    answer: z.string(),
    answersAs: 'text/csv',
  },
]
