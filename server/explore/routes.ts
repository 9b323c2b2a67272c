import { Router } from 'express'
import { AnswerQuery } from '../../graph-schema/api/answer.ts'
import {
  GraphQuery,
  NeighbourQuery,
  NotShownQuery,
  PathQuery,
  SearchQuery,
} from '../../graph-schema/api/explore.ts'
import { TimelineQuery } from '../../graph-schema/api/timeline.ts'
import { ChangesQuery, SourcesQuery } from '../../graph-schema/api/views.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { MatrixOf } from '../coverage/coverage.ts'
import type { Database } from '../database/database.ts'
import { answer } from './answers/answer.ts'
import { changes } from './changes.ts'
import { graph, notShown } from './graph.ts'
import { neighbours } from './neighbours.ts'
import { paths } from './paths.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'

export const exploreRoutes = (database: Database, matrixOf: MatrixOf, viewerOf: ViewerOf) =>
  Router()
    .get('/search', async (req, res) => {
      res.json(await search(database, viewerOf(req), parseInput(SearchQuery, req.query)))
    })
    .get('/graph', async (req, res) => {
      res.json(await graph(database, viewerOf(req), parseInput(GraphQuery, req.query)))
    })
    .get('/graph/not-shown', async (req, res) => {
      res.json(await notShown(database, viewerOf(req), parseInput(NotShownQuery, req.query)))
    })
    .get('/graph/changes', async (req, res) => {
      res.json(await changes(database, viewerOf(req), parseInput(ChangesQuery, req.query)))
    })
    .post('/graph/sources', async (req, res) => {
      res.json(await sources(database, viewerOf(req), parseInput(SourcesQuery, req.body)))
    })
    .get('/entries/:id/neighbours', async (req, res) => {
      res.json(
        await neighbours(database, viewerOf(req), req.params.id, parseInput(NeighbourQuery, req.query)),
      )
    })
    .get('/answer', async (req, res) => {
      res.json(await answer(database, matrixOf, viewerOf(req), parseInput(AnswerQuery, req.query)))
    })
    .get('/paths', async (req, res) => {
      res.json(await paths(database, viewerOf(req), parseInput(PathQuery, req.query)))
    })
    .get('/timeline', async (req, res) => {
      res.json(await timeline(database, viewerOf(req), parseInput(TimelineQuery, req.query)))
    })
