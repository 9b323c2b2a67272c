import * as z from 'zod'
import { Answer, AnswerQuery } from '../graph-schema/api/answer.ts'
import { PartOfRecord, PartQuery, UndoneChange } from '../graph-schema/api/changes.ts'
import {
  Coverage,
  CoverageGroups,
  CoverageGroupsQuery,
  CoverageQuery,
  EvidenceQuery,
  EvidenceStatement,
  WhomChoices,
} from '../graph-schema/api/coverage.ts'
import { Cell, CellQuery } from '../graph-schema/api/coverageCell.ts'
import { EvidencePeriods, PeriodsQuery } from '../graph-schema/api/evidence.ts'
import {
  Graph,
  GraphQuery,
  NeighbourQuery,
  Neighbours,
  NotShown,
  NotShownQuery,
  PathQuery,
  Paths,
  SearchQuery,
  SearchResults,
} from '../graph-schema/api/explore.ts'
import {
  ChangedReason,
  DeletedReasonQuery,
  Lists,
  ListsQuery,
  NewReason,
  WrittenReason,
} from '../graph-schema/api/lists.ts'
import { Attendees, AttendeesAsked } from '../graph-schema/api/matching.ts'
import {
  CalendarQuery,
  ChangedInterval,
  ChangedMembers,
  HandOver,
  Looked,
  NewInterval,
  Plan,
  PlanChanged,
  PlanQuery,
  Portfolio,
  PortfolioQuery,
  RemovedIntervalQuery,
} from '../graph-schema/api/plan.ts'
import { Quality, QualityQuery } from '../graph-schema/api/quality.ts'
import { Facts, FactsQuery, HarmAreas } from '../graph-schema/api/register.ts'
import { Health } from '../graph-schema/api/shared.ts'
import { Timeline, TimelineQuery } from '../graph-schema/api/timeline.ts'
import {
  ChangedView,
  Changes,
  ChangesQuery,
  DeletedView,
  DeletedViewQuery,
  NewView,
  SavedView,
  Sources,
  SourcesQuery,
  Views,
} from '../graph-schema/api/views.ts'
import { WholeRecord } from '../graph-schema/record.ts'

export type Operation = {
  path: string
  /** A question where nothing is said. */
  method?: 'post' | 'put' | 'delete'
  summary: string
  query?: z.ZodObject
  body?: z.ZodObject
  answer: z.ZodType
  /** JSON where nothing is said. */
  answersAs?: string
}

/** Every address under /api, with what it takes and what it answers. */
export const operations: readonly Operation[] = [
  { path: '/health', summary: 'Whether Liaison and its database are working', answer: Health },
  {
    path: '/search',
    summary: 'People, organisations and harm areas by any of their names',
    query: SearchQuery,
    answer: SearchResults,
  },
  {
    path: '/graph',
    summary: 'The entries asked for, the meetings between them and their other links',
    query: GraphQuery,
    answer: Graph,
  },
  {
    path: '/graph/not-shown',
    summary: 'How many parties each of those shown met that are not shown',
    query: NotShownQuery,
    answer: NotShown,
  },
  {
    path: '/entries/{id}',
    summary: 'One page of facts for any entry, with citations',
    query: FactsQuery,
    answer: Facts,
  },
  {
    path: '/entries/{id}/neighbours',
    summary: 'What an entry touches: exact counts, and a ranked page',
    query: NeighbourQuery,
    answer: Neighbours,
  },
  {
    path: '/answer',
    summary:
      'A plain-English question with its blanks filled: the count, the first of the answer, what to draw',
    query: AnswerQuery,
    answer: Answer,
  },
  { path: '/paths', summary: 'How two entries are connected', query: PathQuery, answer: Paths },
  {
    path: '/timeline',
    summary: 'When the meetings between the entries asked for were, counted by week, month, quarter or year',
    query: TimelineQuery,
    answer: Timeline,
  },
  {
    path: '/attendees',
    method: 'post',
    summary:
      'Who is in a list of attendees pasted from an invitation, with whom in the register each may mean',
    body: AttendeesAsked,
    answer: Attendees,
  },
  { path: '/harm-areas', summary: 'Every harm area and the meetings about it', answer: HarmAreas },
  {
    path: '/coverage',
    summary: 'Which organisations are engaged about which harm areas, by whom and as of when',
    query: CoverageQuery,
    answer: Coverage,
  },
  {
    path: '/coverage/groups',
    summary: 'The same by kind, side or by-and-for group, a meeting of several counted once',
    query: CoverageGroupsQuery,
    answer: CoverageGroups,
  },
  {
    path: '/coverage/cell',
    summary: 'What one cell of the matrix rests on: each contact, and what it counts as',
    query: CellQuery,
    answer: Cell,
  },
  {
    path: '/coverage/by',
    summary: 'Government parties and posts whose engagement can be asked for',
    answer: WhomChoices,
  },
  {
    path: '/plan',
    summary: 'The review plan: intervals, who is on which, and what is due for review',
    query: PlanQuery,
    answer: Plan,
  },
  {
    path: '/plan/calendar.ics',
    summary: 'Planned meetings and reviews due, as a calendar file',
    query: CalendarQuery,
    answer: z.string(),
    answersAs: 'text/calendar',
  },
  {
    path: '/plan/intervals',
    method: 'post',
    summary: 'Add a review interval',
    body: NewInterval,
    answer: PlanChanged,
  },
  {
    path: '/plan/intervals/{name}',
    method: 'put',
    summary: 'Rename a review interval or change its length, unless it was changed after it was seen',
    body: ChangedInterval,
    answer: PlanChanged,
  },
  {
    path: '/plan/intervals/{name}',
    method: 'delete',
    summary: 'Remove a review interval and take those on it off the plan',
    query: RemovedIntervalQuery,
    answer: PlanChanged,
  },
  {
    path: '/plan/members',
    method: 'put',
    summary: 'Put organisations on an interval, give them an owner, or take them off the plan',
    body: ChangedMembers,
    answer: PlanChanged,
  },
  {
    path: '/plan/hand-over',
    method: 'post',
    summary: 'Everything one owner has, to another',
    body: HandOver,
    answer: PlanChanged,
  },
  {
    path: '/portfolio',
    summary: 'The organisations of one owner, open undertakings, and what changed since the last look',
    query: PortfolioQuery,
    answer: Portfolio,
  },
  {
    path: '/portfolio/look',
    method: 'put',
    summary: 'Keep up to which change a portfolio has been seen',
    body: Looked,
    answer: PlanChanged,
  },
  {
    path: '/evidence',
    summary: 'What every figure rests on, in all or for a period',
    query: EvidenceQuery,
    answer: EvidenceStatement,
  },
  {
    path: '/evidence/periods',
    summary:
      'Which documents and returns are loaded for each side and body, by week or quarter, and what is not',
    query: PeriodsQuery,
    answer: EvidencePeriods,
  },
  {
    path: '/quality',
    summary:
      'What is undated, redacted, inferred, uncited, unresolved or without an outcome, and how to mend it',
    query: QualityQuery,
    answer: Quality,
  },
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
    path: '/graph/sources',
    method: 'post',
    summary: 'The documents that entries rest on, with their markings',
    body: SourcesQuery,
    answer: Sources,
  },
  {
    path: '/graph/changes',
    summary: 'What has changed since a seq among the entries shown and the meetings between them',
    query: ChangesQuery,
    answer: Changes,
  },
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
  { path: '/views', summary: 'Saved views, the latest saved first', answer: Views },
  { path: '/views', method: 'post', summary: 'Save a view', body: NewView, answer: SavedView },
  { path: '/views/{id}', summary: 'One saved view with its picture', answer: SavedView },
  {
    path: '/views/{id}',
    method: 'put',
    summary: 'Change a saved view, unless it was changed after it was seen',
    body: ChangedView,
    answer: SavedView,
  },
  {
    path: '/views/{id}',
    method: 'delete',
    summary: 'Delete a saved view; undo the change it answers with to have it back',
    query: DeletedViewQuery,
    answer: DeletedView,
  },
  {
    path: '/changes/{seq}/undo',
    method: 'post',
    summary: 'Undo one change by a further change, on the entries unchanged since',
    answer: UndoneChange,
  },
]
