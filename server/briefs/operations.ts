import * as z from 'zod'
import {
  Brief,
  BriefFile,
  BriefQuery,
  BriefRef,
  Briefs,
  ChangedBrief,
  DeletedBriefQuery,
  KeptBrief,
  NewBrief,
  PlannedMeetings,
} from '../../graph-schema/api/briefs.ts'
import { Count } from '../../graph-schema/api/shared.ts'
import type { Operation } from '../operation.ts'

/** The addresses of briefs. */
export const briefOperations: readonly Operation[] = [
  {
    path: '/brief',
    summary: 'A brief on people and organisations, every line cited',
    query: BriefQuery,
    answer: Brief,
  },
  {
    path: '/brief/file',
    method: 'post',
    summary: 'A brief, as edited, as a Word, PDF or Markdown file',
    body: BriefFile,
    answer: z.string(),
    answersAs: 'application/octet-stream',
  },
  { path: '/briefs', summary: 'Kept briefs, the latest kept first', answer: Briefs },
  { path: '/briefs', method: 'post', summary: 'Keep a brief', body: NewBrief, answer: BriefRef },
  { path: '/briefs/planned', summary: 'Meetings a brief can be for', answer: PlannedMeetings },
  { path: '/briefs/{id}', summary: 'A kept brief, and what is new since', answer: KeptBrief },
  {
    path: '/briefs/{id}',
    method: 'put',
    summary: 'Change a kept brief',
    body: ChangedBrief,
    answer: BriefRef,
  },
  {
    path: '/briefs/{id}',
    method: 'delete',
    summary: 'Delete a kept brief; undoing the change brings it back',
    query: DeletedBriefQuery,
    answer: z.object({ seq: Count }),
  },
]
