import * as z from 'zod'
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
} from '../../../graph-schema/api/plan.ts'
import type { Operation } from '../../operation.ts'

/** The addresses of the review plan and the portfolio. */
export const planOperations: readonly Operation[] = [
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
]
