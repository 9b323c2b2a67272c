import { once } from 'node:events'
import { type Response, Router } from 'express'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { exportRecord } from './exportRecord.ts'
import { findSeq } from './queries/findSeq.ts'

export const recordRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router().get('/record', async (req, res) => {
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

/** A reader that cannot keep up is waited for; one that has gone ends the work. A failure part way cuts the answer off. */
async function send(res: Response, pieces: AsyncIterable<string>) {
  try {
    for await (const piece of pieces) {
      if (res.destroyed) return
      if (!res.write(piece)) await Promise.race([once(res, 'drain'), once(res, 'close')])
    }
    res.end()
  } catch (error) {
    if (!res.headersSent) throw error
    res.destroy()
  }
}
