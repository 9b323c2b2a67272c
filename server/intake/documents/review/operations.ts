import {
  Brought,
  BroughtFile,
  DecisionsMade,
  DraftRemoved,
  Drafts,
  NewDecisions,
  PastedText,
  Preview,
  RemovedDraftQuery,
  Review,
  TakenOver,
  TakeOver,
} from '../../../../graph-schema/api/intake.ts'
import type { Operation } from '../../../operation.ts'

/** The addresses of documents in review. */
export const reviewOperations: readonly Operation[] = [
  { path: '/intake/documents', summary: 'Documents brought in, and how far their review is', answer: Drafts },
  {
    path: '/intake/documents',
    method: 'post',
    summary: 'Bring in a file, as application/octet-stream',
    query: BroughtFile,
    answer: Brought,
  },
  {
    path: '/intake/documents/pasted',
    method: 'post',
    summary: 'Bring in pasted text',
    body: PastedText,
    answer: Brought,
  },
  {
    path: '/intake/documents/{id}',
    summary: 'A document in review: its text, what is proposed, what was decided',
    answer: Review,
  },
  {
    path: '/intake/documents/{id}/decisions',
    method: 'put',
    summary: 'Decide proposals: one step, undone by undoing the change',
    body: NewDecisions,
    answer: DecisionsMade,
  },
  {
    path: '/intake/documents/{id}/preview',
    summary: 'What taking the document over would add and change',
    answer: Preview,
  },
  {
    path: '/intake/documents/{id}/take-over',
    method: 'post',
    summary: 'Put what was accepted into the graph, as one change',
    body: TakeOver,
    answer: TakenOver,
  },
  {
    path: '/intake/documents/{id}',
    method: 'delete',
    summary: 'Remove a document from review; undoing the change brings it back',
    query: RemovedDraftQuery,
    answer: DraftRemoved,
  },
]
