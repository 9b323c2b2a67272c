import { Router } from 'express'
import {
  BriefFile,
  BriefQuery,
  ChangedBrief,
  DeletedBriefQuery,
  NewBrief,
} from '../../graph-schema/api/briefs.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { brief, marked } from './brief.ts'
import { deleteBrief, keepBrief, listBriefs, readBrief, updateBrief } from './keptBriefs.ts'
import { plannedMeetings } from './plannedMeetings.ts'
import { writeBrief } from './writers/writeBrief.ts'

export const briefRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router()
    .get('/brief', async (req, res) => {
      res.json(await brief(database, viewerOf(req), parseInput(BriefQuery, req.query)))
    })
    .post('/brief/file', async (req, res) => {
      const asked = parseInput(BriefFile, req.body)
      const whole = await marked(database, viewerOf(req), asked.brief)
      const { name, type, body } = await writeBrief(whole, asked.format)
      res.attachment(name).type(type).send(body)
    })
    .get('/briefs/planned', async (req, res) => {
      res.json(await plannedMeetings(database, viewerOf(req)))
    })
    .get('/briefs', async (req, res) => {
      res.json(await listBriefs(database, viewerOf(req)))
    })
    .post('/briefs', async (req, res) => {
      res.status(201).json(await keepBrief(database, viewerOf(req), parseInput(NewBrief, req.body)))
    })
    .get('/briefs/:id', async (req, res) => {
      res.json(await readBrief(database, viewerOf(req), req.params.id))
    })
    .put('/briefs/:id', async (req, res) => {
      const changed = parseInput(ChangedBrief, req.body)
      res.json(await updateBrief(database, viewerOf(req), req.params.id, changed))
    })
    .delete('/briefs/:id', async (req, res) => {
      const { seen } = parseInput(DeletedBriefQuery, req.query)
      res.json(await deleteBrief(database, viewerOf(req), req.params.id, seen))
    })
