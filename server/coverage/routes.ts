import { Router } from 'express'
import { EvidenceQuery } from '../../graph-schema/api/coverage.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { evidence } from './evidence.ts'

export const coverageRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router().get('/evidence', async (req, res) => {
    res.json(await evidence(database, viewerOf(req), parseInput(EvidenceQuery, req.query)))
  })
