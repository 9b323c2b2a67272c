import { localViewer } from './access/viewer.ts'
import { commitmentsCache, listCommitments } from './commitments/commitments.ts'
import { evidence, lists, matrixCache } from './coverage/coverage.ts'
import type { Database } from './database/database.ts'
import { answer, graph, neighbours, notShown, search, timeline } from './explore/explore.ts'
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
  const { results } = await search(database, viewer, { q: 'home', limit: 2 })
  const [id = about, other = about] = results.map((result) => result.id)
  if (!id || !other) return
  await graph(database, viewer, { ids: [id], limit: 5 })
  await notShown(database, viewer, { ids: [id] })
  for (const type of [undefined, 'organisation', 'person'] as const)
    await neighbours(database, viewer, id, { type, limit: 5, offset: 0 })
  await facts(database, viewer, id, { offset: 0, limit: 5 })
  await answer(database, viewer, { question: 'who-met', who: id, limit: 5 }).catch(() => {})
  await answer(database, viewer, { question: 'connected', who: id, with: other, limit: 5 }).catch(() => {})
  await timeline(database, viewer, { ids: [id] })
  await lists(database, matrixCache(database), viewer, { list: 'planned', by: 'any', limit: 5 })
  const allKnown = commitmentsCache(database)
  await listCommitments({ database, allKnown, viewer }, { sort: 'due', order: 'up', limit: 5 })
}
