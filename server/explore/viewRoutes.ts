import { Router } from 'express'
import { ChangedView, DeletedViewQuery, NewView } from '../../graph-schema/api/views.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { deleteView, listViews, readView, saveView, updateView } from './views.ts'

export const viewRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router()
    .get('/views', async (req, res) => {
      res.json(await listViews(database, viewerOf(req)))
    })
    .get('/views/:id', async (req, res) => {
      res.json(await readView(database, viewerOf(req), req.params.id))
    })
    .post('/views', async (req, res) => {
      res.status(201).json(await saveView(database, viewerOf(req), parseInput(NewView, req.body)))
    })
    .put('/views/:id', async (req, res) => {
      const changed = parseInput(ChangedView, req.body)
      res.json(await updateView(database, viewerOf(req), req.params.id, changed))
    })
    .delete('/views/:id', async (req, res) => {
      const { seen } = parseInput(DeletedViewQuery, req.query)
      res.json(await deleteView(database, viewerOf(req), req.params.id, seen))
    })
