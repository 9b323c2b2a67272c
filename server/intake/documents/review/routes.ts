import express, { type RequestHandler, Router } from 'express'
import {
  BroughtFile,
  largestFile,
  NewDecisions,
  PastedText,
  RemovedDraftQuery,
  TakeOver,
} from '../../../../graph-schema/api/intake.ts'
import { InvalidInput, parseInput } from '../../../access/parseInput.ts'
import type { ViewerOf } from '../../../access/viewer.ts'
import type { Database } from '../../../database/database.ts'
import { bring } from './bring.ts'
import { decide } from './decide.ts'
import { listDrafts, removeDraft } from './drafts.ts'
import { reviewOf } from './reviewOf.ts'
import { preview } from './takeOver/preview.ts'
import { takeOver } from './takeOver/takeOver.ts'
import type { IntakeTools } from './tools.ts'

export const reviewRoutes = (database: Database, viewerOf: ViewerOf, tools: IntakeTools) =>
  Router()
    .get('/intake/documents', async (req, res) => {
      res.json(await listDrafts({ database, viewer: viewerOf(req) }))
    })
    .post('/intake/documents', file, async (req, res) => {
      const { name, again } = parseInput(BroughtFile, req.query)
      const held = await tools.read({ name, bytes: bytesOf(req.body) })
      const asking = { database, viewer: viewerOf(req) }
      res.status(201).json(await bring(asking, tools, { name, held, again: again === 'true' }))
    })
    .post('/intake/documents/pasted', async (req, res) => {
      const { name, text, again } = parseInput(PastedText, req.body)
      const held = await tools.readPasted(text)
      const asking = { database, viewer: viewerOf(req) }
      res.status(201).json(await bring(asking, tools, { name, held, again: again === 'true' }))
    })
    .get('/intake/documents/:id', async (req, res) => {
      res.json(await reviewOf({ database, viewer: viewerOf(req) }, req.params.id))
    })
    .put('/intake/documents/:id/decisions', async (req, res) => {
      const made = parseInput(NewDecisions, req.body)
      res.json(await decide({ database, viewer: viewerOf(req) }, req.params.id, made))
    })
    .get('/intake/documents/:id/preview', async (req, res) => {
      res.json(await preview({ database, viewer: viewerOf(req) }, req.params.id))
    })
    .post('/intake/documents/:id/take-over', async (req, res) => {
      const { seen } = parseInput(TakeOver, req.body)
      res.json(await takeOver({ database, viewer: viewerOf(req) }, req.params.id, seen))
    })
    .delete('/intake/documents/:id', async (req, res) => {
      const { seen } = parseInput(RemovedDraftQuery, req.query)
      res.json(await removeDraft({ database, viewer: viewerOf(req) }, req.params.id, seen))
    })

const raw = express.raw({ type: 'application/octet-stream', limit: largestFile })

const isTooLarge = (error: unknown) =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 413

/** The bytes of a file, refused in words where they are too many. */
const file: RequestHandler = (req, res, next) =>
  raw(req, res, (error: unknown) =>
    next(
      isTooLarge(error)
        ? new InvalidInput(
            'The file is larger than 25 MB. Save it without pictures, or paste the text instead.',
          )
        : error,
    ),
  )

const bytesOf = (body: unknown): Uint8Array => {
  if (body instanceof Uint8Array && body.length > 0) return body
  throw new InvalidInput('The file is empty. Choose another, or paste the text.')
}
