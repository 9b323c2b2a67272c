import { Router } from 'express'
import {
  CoverageFileQuery,
  CoverageGroupsQuery,
  CoverageQuery,
  EvidenceQuery,
} from '../../graph-schema/api/coverage.ts'
import { CellQuery } from '../../graph-schema/api/coverageCell.ts'
import { GroupCellQuery } from '../../graph-schema/api/groupCell.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { cell } from './cell.ts'
import { coverageFile } from './coverageFile.ts'
import { coverageOf } from './coverageOf.ts'
import { evidence } from './evidence.ts'
import { groupCell } from './groupCell.ts'
import { groupsOf } from './groupsOf.ts'
import { listRoutes } from './listRoutes.ts'
import type { MatrixOf } from './matrixCache.ts'
import { planRoutes } from './plan/planRoutes.ts'
import { findWhomChoices } from './queries/findWhomChoices.ts'
import { scopeOf } from './scope.ts'

export const coverageRoutes = (database: Database, matrixOf: MatrixOf, viewerOf: ViewerOf) =>
  Router()
    .use(planRoutes(database, matrixOf, viewerOf))
    .use(listRoutes(database, matrixOf, viewerOf))
    .get('/evidence', async (req, res) => {
      const scope = await scopeOf(database, viewerOf(req), parseInput(EvidenceQuery, req.query))
      res.json(await evidence(database, viewerOf(req), scope))
    })
    .get('/coverage/by', async (req, res) => {
      res.json(await findWhomChoices(database, viewerOf(req)))
    })
    .get('/coverage/cell', async (req, res) => {
      res.json(await cell(database, matrixOf, viewerOf(req), parseInput(CellQuery, req.query)))
    })
    .get('/coverage/file', async (req, res) => {
      const asked = parseInput(CoverageFileQuery, req.query)
      const { name, type, body } = await coverageFile(database, matrixOf, viewerOf(req), asked)
      res.attachment(name).type(type).send(body)
    })
    .get('/coverage/groups/cell', async (req, res) => {
      res.json(await groupCell(database, matrixOf, viewerOf(req), parseInput(GroupCellQuery, req.query)))
    })
    .get('/coverage/groups', async (req, res) => {
      res.json(await groupsOf(database, matrixOf, viewerOf(req), parseInput(CoverageGroupsQuery, req.query)))
    })
    .get('/coverage', async (req, res) => {
      res.json(await coverageOf(database, matrixOf, viewerOf(req), parseInput(CoverageQuery, req.query)))
    })
