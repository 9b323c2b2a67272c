import * as z from 'zod'
import {
  ChangedCommitment,
  Commitment,
  CommitmentChanged,
  CommitmentQuery,
  Commitments,
  CommitmentsFileQuery,
  CommitmentsQuery,
  DocumentsQuery,
  DocumentsToCite,
  NewCommitment,
  SameAs,
  SamePreview,
  SameQuery,
} from '../../graph-schema/api/commitments.ts'
import { MeetingRecorded, MeetingToRecord, RecordedMeeting } from '../../graph-schema/api/meetingRecord.ts'
import type { Operation } from '../operation.ts'

/** The addresses of undertakings, asks and offers, and of recording what happened at a meeting. */
export const commitmentOperations: readonly Operation[] = [
  {
    path: '/commitments',
    summary:
      'Undertakings, asks and offers as of a day: by and to whom, due, closed by what, said again where',
    query: CommitmentsQuery,
    answer: Commitments,
  },
  {
    path: '/commitments/file',
    summary: 'The same, all of them, as CSV',
    query: CommitmentsFileQuery,
    answer: z.string(),
    answersAs: 'text/csv',
  },
  {
    path: '/commitments/calendar.ics',
    summary: 'Those that are open and due on a day, as a calendar file',
    query: CommitmentsFileQuery,
    answer: z.string(),
    answersAs: 'text/calendar',
  },
  {
    path: '/commitments',
    method: 'post',
    summary: 'Add a commitment by hand, with the document or the note it rests on',
    body: NewCommitment,
    answer: CommitmentChanged,
  },
  {
    path: '/commitments/{id}',
    summary: 'One commitment, and others that may be the same one said again',
    query: CommitmentQuery,
    answer: Commitment,
  },
  {
    path: '/commitments/{id}',
    method: 'put',
    summary: 'Close a commitment with a citation or a note, open it again, or say when it is due',
    body: ChangedCommitment,
    answer: CommitmentChanged,
  },
  {
    path: '/commitments/{id}/same',
    summary: 'What one line the two would be, were they linked',
    query: SameQuery,
    answer: SamePreview,
  },
  {
    path: '/commitments/{id}/same',
    method: 'post',
    summary: 'Link two commitments as one, said again in a later document',
    body: SameAs,
    answer: CommitmentChanged,
  },
  {
    path: '/commitments/{id}/same',
    method: 'delete',
    summary: 'Take a commitment apart from the one it was linked to',
    answer: CommitmentChanged,
  },
  {
    path: '/documents',
    summary: 'Loaded documents to cite, by words of their title',
    query: DocumentsQuery,
    answer: DocumentsToCite,
  },
  {
    path: '/meetings/{id}/record',
    summary: 'What is known of a planned or requested meeting, to record what happened from',
    answer: MeetingToRecord,
  },
  {
    path: '/meetings/{id}/record',
    method: 'post',
    summary:
      'Record what happened: held, cancelled, postponed or declined, with who was there and what was said',
    body: RecordedMeeting,
    answer: MeetingRecorded,
  },
]
