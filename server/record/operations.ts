import { PartOfRecord, PartQuery, UndoneChange } from '../../graph-schema/api/changes.ts'
import { WholeRecord } from '../../graph-schema/record.ts'
import type { Operation } from '../operation.ts'

/** The addresses of the record. */
export const recordOperations: readonly Operation[] = [
  {
    path: '/record',
    summary: 'The whole record, streamed; its ETag is the seq of the last change',
    answer: WholeRecord,
  },
  {
    path: '/record/part',
    method: 'post',
    summary: 'Some entries as a record that loads by itself, with what they refer to',
    body: PartQuery,
    answer: PartOfRecord,
  },
  {
    path: '/changes/{seq}/undo',
    method: 'post',
    summary: 'Undo one change by a further change, on the entries unchanged since',
    answer: UndoneChange,
  },
]
