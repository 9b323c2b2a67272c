import { Router } from 'express'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { contactRoutes } from './contacts/contactRoutes.ts'

export const intakeRoutes = (database: Database, viewerOf: ViewerOf) =>
  Router().use(contactRoutes(database, viewerOf))
