import { localViewer } from './access/viewer.ts'
import { evidence } from './coverage/coverage.ts'
import type { Database } from './database/database.ts'
import { answer, graph, neighbours, search } from './explore/explore.ts'
import { facts, findHarmAreas } from './register/register.ts'

/**
 * Asks once what a first visitor will ask: planning a query for the first time takes the database far longer than
 * running it. What fails here will be told to whoever asks for it.
 */
export async function warm(database: Database): Promise<void> {
  const viewer = localViewer()
  await evidence(database, viewer)
  const areas = await findHarmAreas(database, viewer)
  const about = areas[0]?.id
  if (about) {
    await answer(database, viewer, { question: 'no-meeting', about, limit: 5 })
    await answer(database, viewer, { question: 'meetings-about', about, limit: 5 })
  }
  const { results } = await search(database, viewer, { q: 'home office', limit: 1 })
  const [id = areas[0]?.id] = results.map((result) => result.id)
  if (!id) return
  await neighbours(database, viewer, id, { limit: 5, offset: 0 })
  await graph(database, viewer, { ids: [id], limit: 5 })
  await answer(database, viewer, { question: 'who-met', who: id, limit: 5 }).catch(() => {})
  await facts(database, viewer, id, { offset: 0, limit: 5 })
}
