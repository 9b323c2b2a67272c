import { Answer, AnswerQuery } from '../../graph-schema/api/answer.ts'
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
} from '../../graph-schema/api/explore.ts'
import { Timeline, TimelineQuery } from '../../graph-schema/api/timeline.ts'
import { Changes, ChangesQuery, Sources, SourcesQuery } from '../../graph-schema/api/views.ts'
import type { Operation } from '../operation.ts'
import { viewOperations } from './viewOperations.ts'

/** The addresses of the explorer. */
export const exploreOperations: readonly Operation[] = [
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
  ...viewOperations,
]
