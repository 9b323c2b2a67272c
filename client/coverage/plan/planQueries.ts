import {
  type ChangedInterval,
  type ChangedMembers,
  type HandOver,
  Plan,
  PlanChanged,
  Portfolio,
} from '../../../graph-schema/api/plan.ts'
import { apiQueryKeepingLast, send, toQuery } from '../../api.ts'
import { pageSize } from '../../design/shownOf.ts'
import type { PlanSearch, PortfolioSearch } from './planAddress.ts'

/** What the pages of the plan ask and change. Others change it too: it is asked for each time it is opened. */

export const planQuery = ({ asOf, by, owner, unowned, due, interval, page = 1 }: PlanSearch) => ({
  ...apiQueryKeepingLast(Plan, '/api/plan', {
    asOf,
    by,
    owner,
    unowned,
    due,
    interval,
    limit: pageSize,
    cursor: page > 1 ? String((page - 1) * pageSize) : undefined,
  }),
  staleTime: 0,
})

export const portfolioQuery = ({ asOf, by, owner }: PortfolioSearch) => ({
  ...apiQueryKeepingLast(Portfolio, '/api/portfolio', { asOf, by, owner }),
  staleTime: 0,
})

export const calendarAddress = ({ asOf, by, owner }: Pick<PlanSearch, 'asOf' | 'by' | 'owner'>) =>
  `/api/plan/calendar.ics${toQuery({ asOf, by, owner })}`

const intervals = '/api/plan/intervals'
const intervalPath = (name: string) => `${intervals}/${encodeURIComponent(name)}`

export const addInterval = (interval: { name: string; everyDays: number }) =>
  send(PlanChanged, 'POST', intervals, interval)
export const changeInterval = (name: string, changed: ChangedInterval) =>
  send(PlanChanged, 'PUT', intervalPath(name), changed)
export const removeInterval = (name: string, seen: number, members: number) =>
  send(PlanChanged, 'DELETE', intervalPath(name) + toQuery({ seen, members }))
export const changeMembers = (changed: ChangedMembers) =>
  send(PlanChanged, 'PUT', '/api/plan/members', changed)
export const handOver = (asked: HandOver) => send(PlanChanged, 'POST', '/api/plan/hand-over', asked)
export const markSeen = (owner: string, seq: number) =>
  send(PlanChanged, 'PUT', '/api/portfolio/look', { owner, seq })
