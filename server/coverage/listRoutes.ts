import { Router } from 'express'
import {
  ChangedReason,
  DeletedReasonQuery,
  ListsFileQuery,
  ListsQuery,
  NewReason,
} from '../../graph-schema/api/lists.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { listFile } from './lists/listFile.ts'
import { lists } from './lists/lists.ts'
import type { MatrixOf } from './matrixCache.ts'
import { changeReason, deleteReason, giveReason } from './reasons.ts'

export const listRoutes = (database: Database, matrixOf: MatrixOf, viewerOf: ViewerOf) =>
  Router()
    .get('/coverage/lists', async (req, res) => {
      res.json(await lists(database, matrixOf, viewerOf(req), parseInput(ListsQuery, req.query)))
    })
    .get('/coverage/lists/file', async (req, res) => {
      const asked = parseInput(ListsFileQuery, req.query)
      const { name, body } = await listFile(database, matrixOf, viewerOf(req), asked)
      res.attachment(name).type('text/csv; charset=utf-8').send(body)
    })
    .post('/reasons', async (req, res) => {
      res.status(201).json(await giveReason(database, viewerOf(req), parseInput(NewReason, req.body)))
    })
    .put('/reasons/:id', async (req, res) => {
      const changed = parseInput(ChangedReason, req.body)
      res.json(await changeReason(database, viewerOf(req), req.params.id, changed))
    })
    .delete('/reasons/:id', async (req, res) => {
      const { seen } = parseInput(DeletedReasonQuery, req.query)
      res.json(await deleteReason(database, viewerOf(req), req.params.id, seen))
    })
