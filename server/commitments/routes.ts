import { type Request, Router } from 'express'
import {
  ChangedCommitment,
  CommitmentQuery,
  CommitmentsFileQuery,
  CommitmentsQuery,
  DocumentsQuery,
  NewCommitment,
  SameAs,
  SameQuery,
} from '../../graph-schema/api/commitments.ts'
import { RecordedMeeting } from '../../graph-schema/api/meetingRecord.ts'
import { parseInput } from '../access/parseInput.ts'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { addCommitment } from './addCommitment.ts'
import { changeCommitment } from './changeCommitment.ts'
import { commitmentsCache } from './commitmentsCache.ts'
import { commitmentsCalendar } from './commitmentsCalendar.ts'
import { commitmentsFile } from './commitmentsFile.ts'
import { linkSame, unlinkSame } from './linkSame.ts'
import { listCommitments } from './listCommitments.ts'
import { meetingToRecord } from './meeting/meetingToRecord.ts'
import { recordMeeting } from './meeting/recordMeeting.ts'
import { oneCommitment, samePreview } from './oneCommitment.ts'
import { findDocumentsToCite } from './queries/findDocumentsToCite.ts'

export const commitmentRoutes = (database: Database, viewerOf: ViewerOf) => {
  const allKnown = commitmentsCache(database)
  const asking = (req: Request) => ({ database, allKnown, viewer: viewerOf(req) })
  return Router()
    .get('/commitments', async (req, res) => {
      res.json(await listCommitments(asking(req), parseInput(CommitmentsQuery, req.query)))
    })
    .get('/commitments/file', async (req, res) => {
      const { name, text } = await commitmentsFile(asking(req), parseInput(CommitmentsFileQuery, req.query))
      res.attachment(name).type('text/csv; charset=utf-8').send(text)
    })
    .get('/commitments/calendar.ics', async (req, res) => {
      const calendar = await commitmentsCalendar(asking(req), parseInput(CommitmentsFileQuery, req.query))
      res.attachment('commitments-due.ics').type('text/calendar; charset=utf-8').send(calendar)
    })
    .post('/commitments', async (req, res) => {
      res.status(201).json(await addCommitment(asking(req), parseInput(NewCommitment, req.body)))
    })
    .get('/commitments/:id', async (req, res) => {
      res.json(await oneCommitment(asking(req), req.params.id, parseInput(CommitmentQuery, req.query)))
    })
    .put('/commitments/:id', async (req, res) => {
      const changed = parseInput(ChangedCommitment, req.body)
      res.json(await changeCommitment(asking(req), req.params.id, changed))
    })
    .get('/commitments/:id/same', async (req, res) => {
      const { with: other, asOf } = parseInput(SameQuery, req.query)
      res.json(await samePreview(asking(req), req.params.id, other, asOf))
    })
    .post('/commitments/:id/same', async (req, res) => {
      res.json(await linkSame(asking(req), req.params.id, parseInput(SameAs, req.body)))
    })
    .delete('/commitments/:id/same', async (req, res) => {
      res.json(await unlinkSame(asking(req), req.params.id))
    })
    .get('/documents', async (req, res) => {
      res.json(await findDocumentsToCite(database, viewerOf(req), parseInput(DocumentsQuery, req.query)))
    })
    .get('/meetings/:id/record', async (req, res) => {
      res.json(await meetingToRecord(asking(req), req.params.id))
    })
    .post('/meetings/:id/record', async (req, res) => {
      const recorded = parseInput(RecordedMeeting, req.body)
      res.json(await recordMeeting(asking(req), req.params.id, recorded))
    })
}
