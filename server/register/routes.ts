import { Router } from 'express'
import { AttendeesAsked } from '../../graph-schema/api/matching.ts'
import { FactsQuery } from '../../graph-schema/api/register.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { matchAttendees } from './attendees/matchAttendees.ts'
import { facts } from './facts.ts'
import { findHarmAreas } from './queries/findHarmAreas.ts'

export const registerRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router()
    .get('/entries/:id', async (req, res) => {
      res.json(await facts(database, viewerOf(req), req.params.id, parseInput(FactsQuery, req.query)))
    })
    .get('/harm-areas', async (req, res) => {
      res.json({ harmAreas: await findHarmAreas(database, viewerOf(req)) })
    })
    .post('/attendees', async (req, res) => {
      res.json(await matchAttendees(database, viewerOf(req), parseInput(AttendeesAsked, req.body)))
    })
