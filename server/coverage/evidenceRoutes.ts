import { Router } from 'express'
import { PeriodsQuery } from '../../graph-schema/api/evidence.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { evidencePeriods } from './evidence/evidencePeriods.ts'

export const evidenceRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router().get('/evidence/periods', async (req, res) => {
    res.json(await evidencePeriods(database, viewerOf(req), parseInput(PeriodsQuery, req.query)))
  })
