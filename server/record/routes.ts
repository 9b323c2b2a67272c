import { once } from 'node:events'
import { type Response, Router } from 'express'
import * as z from 'zod'
import { PartQuery } from '../../graph-schema/api/changes.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { exportPart } from './exportPart.ts'
import { exportRecord } from './exportRecord.ts'
import { findSeq } from './findSeq.ts'
import { undo } from './undo.ts'

const Seq = z.coerce.number().int().positive()

export const recordRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router()
    .get('/record', async (req, res) => {
      const viewer = viewerOf(req)
      const etag = `"${await findSeq(database, viewer)}"`
      res.set('ETag', etag)
      if (req.headers['if-none-match'] === etag) {
        res.status(304).end()
        return
      }
      res.type('application/json')
      await send(res, exportRecord(database, viewer))
    })
    .post('/record/part', async (req, res) => {
      const { ids } = parseInput(PartQuery, req.body)
      res.json(await exportPart(database, viewerOf(req), ids))
    })
    .post('/changes/:seq/undo', async (req, res) => {
      const seq = parseInput(Seq, req.params.seq)
      const { name, may } = viewerOf(req)
      res.json(await undo(database, { by: name, may }, seq))
    })

/** A reader that cannot keep up is waited for; one that has gone ends the work. A failure part way cuts the answer off. */
async function send(res: Response, pieces: AsyncIterable<string>) {
  // Listened for once: a listener for each wait would stay until the answer ends.
  const gone = once(res, 'close').catch(() => undefined)
  try {
    for await (const piece of pieces) {
      if (res.destroyed) return
      if (!res.write(piece)) await Promise.race([once(res, 'drain'), gone])
    }
    res.end()
  } catch (error) {
    if (!res.headersSent) throw error
    res.destroy()
  }
}
