import { type Request, Router } from 'express'
import { EditedEntry, NewEntry } from '../../graph-schema/api/editing.ts'
import { AttendeesAsked } from '../../graph-schema/api/matching.ts'
import { FactsQuery } from '../../graph-schema/api/register.ts'
import {
  DuplicatesQuery,
  MergeInto,
  MergeQuery,
  NotTheSame,
  RegisterQuery,
} from '../../graph-schema/api/registerList.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { matchAttendees } from './attendees/matchAttendees.ts'
import { editable } from './editing/editable.ts'
import { addEntry, editEntry } from './editing/writeEntry.ts'
import { facts } from './facts.ts'
import { history } from './history/history.ts'
import { duplicatesOf } from './list/duplicates.ts'
import { registerPage } from './list/registerPage.ts'
import { setApart } from './list/setApart.ts'
import { mergeEntry, mergePreview, unmergeEntry } from './merging/mergeEntry.ts'
import { findHarmAreas } from './queries/findHarmAreas.ts'

export const registerRoutes = (database: Database, viewerOf: ViewerOf) => {
  const writing = (req: Request) => ({ database, viewer: viewerOf(req) })
  const duplicates = duplicatesOf()
  return Router()
    .get('/entries/:id', async (req, res) => {
      res.json(await facts(database, viewerOf(req), req.params.id, parseInput(FactsQuery, req.query)))
    })
    .get('/harm-areas', async (req, res) => {
      res.json({ harmAreas: await findHarmAreas(database, viewerOf(req)) })
    })
    .get('/register', async (req, res) => {
      res.json(await registerPage(writing(req), parseInput(RegisterQuery, req.query)))
    })
    .get('/register/duplicates', async (req, res) => {
      const { among, ...asked } = parseInput(DuplicatesQuery, req.query)
      res.json(await duplicates[among](writing(req), asked))
    })
    .post('/register/duplicates/apart', async (req, res) => {
      res.json(await setApart(writing(req), parseInput(NotTheSame, req.body)))
    })
    .post('/entries', async (req, res) => {
      res.status(201).json(await addEntry(writing(req), parseInput(NewEntry, req.body)))
    })
    .put('/entries/:id', async (req, res) => {
      res.json(await editEntry(writing(req), req.params.id, parseInput(EditedEntry, req.body)))
    })
    .get('/entries/:id/edit', async (req, res) => {
      res.json(await editable(writing(req), req.params.id))
    })
    .get('/entries/:id/history', async (req, res) => {
      res.json(await history(writing(req), req.params.id))
    })
    .get('/entries/:id/merge', async (req, res) => {
      res.json(await mergePreview(writing(req), req.params.id, parseInput(MergeQuery, req.query).into))
    })
    .post('/entries/:id/merge', async (req, res) => {
      res.json(await mergeEntry(writing(req), req.params.id, parseInput(MergeInto, req.body)))
    })
    .delete('/entries/:id/merge', async (req, res) => {
      res.json(await unmergeEntry(writing(req), req.params.id))
    })
    .post('/attendees', async (req, res) => {
      res.json(await matchAttendees(database, viewerOf(req), parseInput(AttendeesAsked, req.body)))
    })
}
