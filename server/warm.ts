import type { Filters } from '../graph-schema/api/explore.ts'
import { localViewer } from './access/viewer.ts'
import { brief } from './briefs/brief.ts'
import { commitmentsCache, listCommitments } from './commitments/commitments.ts'
import { evidence, type MatrixOf, warmCoverage } from './coverage/coverage.ts'
import type { Database, Viewer } from './database/database.ts'
import { answer, graph, neighbours, notShown, paths, search, timeline } from './explore/explore.ts'
import { documentTools } from './intake/documents/documentTools.ts'
import { warmReview } from './intake/documents/review/warmReview.ts'
import { facts, findHarmAreas } from './register/register.ts'

/**
 * Asks once what a first visitor will ask: planning a query for the first time takes the database far longer than
 * running it. What fails here will be told to whoever asks for it.
 */
export async function warm(database: Database, matrixOf: MatrixOf): Promise<void> {
  const viewer = localViewer()
  await warmMost(database, matrixOf, viewer)
  await warmReview(database, viewer, documentTools())
}

async function warmMost(database: Database, matrixOf: MatrixOf, viewer: Viewer): Promise<void> {
  await evidence(database, viewer)
  const areas = await findHarmAreas(database, viewer)
  const about = areas[0]?.id
  if (about) {
    await answer(database, matrixOf, viewer, { question: 'no-meeting', about, limit: 5 })
    await answer(database, matrixOf, viewer, { question: 'meetings-about', about, limit: 5 })
  }
  const { results } = await search(database, viewer, { q: 'home', limit: 2 })
  const [id = about, other = about] = results.map((result) => result.id)
  if (!id || !other) return
  await graph(database, viewer, { ids: [id], limit: 5 })
  await notShown(database, viewer, { ids: [id] })
  for (const type of [undefined, 'organisation', 'person'] as const)
    await neighbours(database, viewer, id, { type, limit: 5, offset: 0 })
  await facts(database, viewer, id, { offset: 0, limit: 5 })
  await answer(database, matrixOf, viewer, { question: 'who-met', who: id, limit: 5 }).catch(() => {})
  await answer(database, matrixOf, viewer, { question: 'connected', who: id, with: other, limit: 5 }).catch(
    () => {},
  )
  // A filter that is set makes it another query to the database than one that is not.
  const filtered: Filters[] = [{ status: ['held', 'planned'] }, ...(about ? [{ about: [about] }] : [])]
  for (const filters of filtered) {
    await graph(database, viewer, { ids: [id], ...filters, limit: 5 })
    await notShown(database, viewer, { ids: [id], ...filters })
    await paths(database, viewer, { a: id, b: other, ...filters })
  }
  await timeline(database, viewer, { ids: [id] })
  await warmCoverage(database, matrixOf, viewer)
  const allKnown = commitmentsCache(database)
  await listCommitments({ database, allKnown, viewer }, { sort: 'due', order: 'up', limit: 5 })
  await brief(database, viewer, { with: [id], by: 'any', others: false, all: false }).catch(() => {})
}
