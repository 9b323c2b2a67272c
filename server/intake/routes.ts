import { Router } from 'express'
import type { ViewerOf } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { contactRoutes } from './contacts/contactRoutes.ts'
import { reviewRoutes } from './documents/review/routes.ts'
import type { IntakeTools } from './documents/review/tools.ts'

export const intakeRoutes = (database: Database, viewerOf: ViewerOf, tools: IntakeTools) =>
  Router()
    .use(contactRoutes(database, viewerOf))
    .use(reviewRoutes(database, viewerOf, tools))
