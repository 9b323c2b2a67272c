import { Router } from 'express'
import { CoverageQuery, EvidenceQuery } from '../../graph-schema/api/coverage.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { coverageOf } from './coverageOf.ts'
import { evidence } from './evidence.ts'
import { listRoutes } from './listRoutes.ts'
import { matrixCache } from './matrixCache.ts'
import { findWhomChoices } from './queries/findWhomChoices.ts'

export const coverageRoutes = (database: Database, viewerOf: ViewerOf) => {
  const matrixOf = matrixCache(database)
  return Router()
    .use(listRoutes(database, matrixOf, viewerOf))
    .get('/evidence', async (req, res) => {
      res.json(await evidence(database, viewerOf(req), parseInput(EvidenceQuery, req.query)))
    })
    .get('/coverage/by', async (req, res) => {
      res.json(await findWhomChoices(database, viewerOf(req)))
    })
    .get('/coverage', async (req, res) => {
      res.json(await coverageOf(database, matrixOf, viewerOf(req), parseInput(CoverageQuery, req.query)))
    })
}
