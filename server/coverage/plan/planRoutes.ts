import { type Request, Router } from 'express'
import {
  CalendarQuery,
  ChangedInterval,
  ChangedMembers,
  HandOver,
  IntervalName,
  Looked,
  NewInterval,
  PlanQuery,
  PortfolioQuery,
  RemovedIntervalQuery,
} from '../../../graph-schema/api/plan.ts'
import { parseInput } from '../../access/parseInput.ts'
import type { ViewerOf } from '../../access/viewer.ts'
import type { Database } from '../../database/database.ts'
import type { MatrixOf } from '../matrixCache.ts'
import { calendarOf } from './calendarOf.ts'
import { handOver } from './handOver.ts'
import { addInterval, changeInterval, removeInterval } from './intervals.ts'
import { look } from './look.ts'
import { planOf } from './planOf.ts'
import { portfolioOf } from './portfolioOf.ts'
import { putMembers } from './putMembers.ts'

export const planRoutes = (database: Database, matrixOf: MatrixOf, viewerOf: ViewerOf) => {
  const asking = (req: Request) => ({ database, matrixOf, viewer: viewerOf(req) })
  return Router()
    .get('/plan', async (req, res) => {
      res.json(await planOf(asking(req), parseInput(PlanQuery, req.query)))
    })
    .get('/plan/calendar.ics', async (req, res) => {
      const calendar = await calendarOf(asking(req), parseInput(CalendarQuery, req.query))
      res.attachment('reviews-and-meetings.ics').type('text/calendar; charset=utf-8').send(calendar)
    })
    .post('/plan/intervals', async (req, res) => {
      res.status(201).json(await addInterval(database, viewerOf(req), parseInput(NewInterval, req.body)))
    })
    .put('/plan/intervals/:name', async (req, res) => {
      const name = parseInput(IntervalName, req.params.name)
      const changed = parseInput(ChangedInterval, req.body)
      res.json(await changeInterval(database, viewerOf(req), name, changed))
    })
    .delete('/plan/intervals/:name', async (req, res) => {
      const name = parseInput(IntervalName, req.params.name)
      const removed = parseInput(RemovedIntervalQuery, req.query)
      res.json(await removeInterval(database, viewerOf(req), name, removed))
    })
    .put('/plan/members', async (req, res) => {
      res.json(await putMembers(database, viewerOf(req), parseInput(ChangedMembers, req.body)))
    })
    .post('/plan/hand-over', async (req, res) => {
      res.json(await handOver(database, viewerOf(req), parseInput(HandOver, req.body)))
    })
    .get('/portfolio', async (req, res) => {
      res.json(await portfolioOf(asking(req), parseInput(PortfolioQuery, req.query)))
    })
    .put('/portfolio/look', async (req, res) => {
      res.json(await look(database, viewerOf(req), parseInput(Looked, req.body)))
    })
}
