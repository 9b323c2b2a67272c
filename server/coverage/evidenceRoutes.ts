import { Router } from 'express'
import { PeriodsQuery } from '../../graph-schema/api/evidence.ts'
import { QualityQuery } from '../../graph-schema/api/quality.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { evidencePeriods } from './evidence/evidencePeriods.ts'
import { qualityOf } from './quality/qualityOf.ts'

export const evidenceRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router()
    .get('/evidence/periods', async (req, res) => {
      res.json(await evidencePeriods(database, viewerOf(req), parseInput(PeriodsQuery, req.query)))
    })
    .get('/quality', async (req, res) => {
      res.json(await qualityOf(database, viewerOf(req), parseInput(QualityQuery, req.query)))
    })
