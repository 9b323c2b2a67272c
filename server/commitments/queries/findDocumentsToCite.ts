import * as z from 'zod'
import { DocumentsToCite } from '../../../graph-schema/api/commitments.ts'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (d:Document) WHERE d.access IN $may AND toLower(d.title) CONTAINS toLower($find)
WITH d ORDER BY d.kind = 'register', d.date DESC, d.id
RETURN count(d) AS total, collect(d {.id, .title, .date, .kind})[0..$most] AS documents`

/** Documents whose title holds these words, registers last and the newest first. */
export const findDocumentsToCite = async (
  database: Database,
  viewer: Viewer,
  { find = '', most = 100 }: { find?: string | undefined; most?: number },
): Promise<DocumentsToCite> => {
  const [row] = await database.read(viewer, z.object(DocumentsToCite.shape), FIND, { find, most })
  return row ?? { total: 0, documents: [] }
}
