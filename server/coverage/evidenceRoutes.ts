import { Router } from 'express'
import { PeriodsQuery } from '../../graph-schema/api/evidence.ts'
import { QualityFileQuery, QualityQuery } from '../../graph-schema/api/quality.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { evidencePeriods } from './evidence/evidencePeriods.ts'
import { periodsFile } from './evidence/periodsFile.ts'
import { qualityFile } from './quality/qualityFile.ts'
import { qualityOf } from './quality/qualityOf.ts'

export const evidenceRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router()
    .get('/evidence/periods', async (req, res) => {
      res.json(await evidencePeriods(database, viewerOf(req), parseInput(PeriodsQuery, req.query)))
    })
    .get('/quality', async (req, res) => {
      res.json(await qualityOf(database, viewerOf(req), parseInput(QualityQuery, req.query)))
    })
    .get('/evidence/periods/file', async (req, res) => {
      const { name, text } = await periodsFile(database, viewerOf(req), parseInput(PeriodsQuery, req.query))
      res.attachment(name).type(csv).send(text)
    })
    .get('/quality/file', async (req, res) => {
      const { name, text } = await qualityFile(
        database,
        viewerOf(req),
        parseInput(QualityFileQuery, req.query),
      )
      res.attachment(name).type(csv).send(text)
    })

const csv = 'text/csv; charset=utf-8'
