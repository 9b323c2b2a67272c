import { type Request, Router } from 'express'
import { AlikeQuery, InvitationAsked, NewContact } from '../../../graph-schema/api/contacts.ts'
import { parseInput } from '../../access/parseInput.ts'
import type { ViewerOf } from '../../access/viewer.ts'
import type { Database } from '../../database/database.ts'
import { alike } from './alike.ts'
import { logContact } from './logContact.ts'
import { readInvitation } from './read/readInvitation.ts'

export const contactRoutes = (database: Database, viewerOf: ViewerOf) => {
  const writing = (req: Request) => ({ database, viewer: viewerOf(req) })
  return Router()
    .get('/contacts/alike', async (req, res) => {
      res.json(await alike(writing(req), parseInput(AlikeQuery, req.query)))
    })
    .post('/contacts/invitation', (req, res) => {
      res.json(readInvitation(parseInput(InvitationAsked, req.body).text))
    })
    .post('/contacts', async (req, res) => {
      res.status(201).json(await logContact(writing(req), parseInput(NewContact, req.body)))
    })
}
