import { Editable, EditedEntry, EntryWritten, NewEntry } from '../../graph-schema/api/editing.ts'
import { History } from '../../graph-schema/api/history.ts'
import { Attendees, AttendeesAsked } from '../../graph-schema/api/matching.ts'
import { Facts, FactsQuery, HarmAreas } from '../../graph-schema/api/register.ts'
import {
  Duplicates,
  DuplicatesQuery,
  Merged,
  MergeInto,
  MergePreview,
  MergeQuery,
  NotTheSame,
  Register,
  RegisterQuery,
} from '../../graph-schema/api/registerList.ts'
import type { Operation } from '../operation.ts'

/** The addresses of the register. */
export const registerOperations: readonly Operation[] = [
  {
    path: '/entries/{id}',
    summary: 'One page of facts for any entry, with citations',
    query: FactsQuery,
    answer: Facts,
  },
  {
    path: '/register',
    summary: 'People and organisations by name, kind, side and harm area, a page at a time',
    query: RegisterQuery,
    answer: Register,
  },
  {
    path: '/register/duplicates',
    summary: 'People and organisations that may be the same, each pair with why',
    query: DuplicatesQuery,
    answer: Duplicates,
  },
  {
    path: '/register/duplicates/apart',
    method: 'post',
    summary: 'Remember that two entries are not the same, so that they are not proposed again',
    body: NotTheSame,
    answer: Merged,
  },
  {
    path: '/entries',
    method: 'post',
    summary: 'Add a person, an organisation or a meeting by hand, with what it rests on',
    body: NewEntry,
    answer: EntryWritten,
  },
  {
    path: '/entries/{id}',
    method: 'put',
    summary: 'Edit a person, an organisation or a meeting',
    body: EditedEntry,
    answer: EntryWritten,
  },
  {
    path: '/entries/{id}/edit',
    summary: 'An entry as its record has it, for a form to start from',
    answer: Editable,
  },
  {
    path: '/entries/{id}/history',
    summary: 'Every change of an entry: who, when, why, what was before, and whether it can be undone',
    answer: History,
  },
  {
    path: '/entries/{id}/merge',
    summary: 'What merging an entry into another would move, and where the two differ',
    query: MergeQuery,
    answer: MergePreview,
  },
  {
    path: '/entries/{id}/merge',
    method: 'post',
    summary: 'Merge an entry into another of its kind',
    body: MergeInto,
    answer: Merged,
  },
  {
    path: '/entries/{id}/merge',
    method: 'delete',
    summary: 'Take an entry apart from the one it was merged into',
    answer: Merged,
  },
  { path: '/harm-areas', summary: 'Every harm area and the meetings about it', answer: HarmAreas },
  {
    path: '/attendees',
    method: 'post',
    summary: 'Attendees pasted from an invitation, each matched to the register with why',
    body: AttendeesAsked,
    answer: Attendees,
  },
]
