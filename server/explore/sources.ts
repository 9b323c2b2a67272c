import type * as z from 'zod'
import type { Sources, SourcesQuery } from '../../graph-schema/api/views.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findDocumentsOf } from './queries/findDocumentsOf.ts'
import { findQuotesOf } from './queries/findQuotesOf.ts'

/** The documents that what is shown rests on, with their markings, and their words if asked for. */
export const sources = (
  database: Database,
  viewer: Viewer,
  { ids, quotes }: z.infer<typeof SourcesQuery>,
): Promise<Sources> =>
  database.readTogether(viewer, async (tx) => ({
    documents: (await findDocumentsOf(tx, ids)).map(({ marking, ...document }) => ({
      ...document,
      ...(marking ? { marking } : {}),
    })),
    quotes: quotes ? await findQuotesOf(tx, ids) : [],
  }))
