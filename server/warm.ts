import { localViewer } from './access/viewer.ts'
import { evidence } from './coverage/coverage.ts'
import type { Database } from './database/database.ts'
import { graph, neighbours, search } from './explore/explore.ts'
import { facts, findHarmAreas } from './register/register.ts'

/**
 * Asks once what a first visitor will ask: planning a query for the first time takes the database far longer than
 * running it. What fails here will be told to whoever asks for it.
 */
export async function warm(database: Database): Promise<void> {
  const viewer = localViewer()
  await evidence(database, viewer)
  const areas = await findHarmAreas(database, viewer)
  const { results } = await search(database, viewer, { q: 'home office', limit: 1 })
  const [id = areas[0]?.id] = results.map((result) => result.id)
  if (!id) return
  await neighbours(database, viewer, id, { limit: 5, offset: 0 })
  await graph(database, viewer, { ids: [id], limit: 5 })
  await facts(database, viewer, id, { offset: 0, limit: 5 })
}
