import { Router } from 'express'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { evidence } from './evidence.ts'

export const coverageRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router().get('/evidence', async (req, res) => {
    res.json(await evidence(database, viewerOf(req)))
  })
