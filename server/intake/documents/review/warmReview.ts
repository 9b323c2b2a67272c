import type { Database, Viewer } from '../../../database/database.ts'
import { matchNames } from '../../../register/register.ts'
import { listDrafts } from './drafts.ts'
import { findDocumentsOn } from './queries/findDocumentsOn.ts'
import { findDraft } from './queries/findDraft.ts'
import { findKeptTexts } from './queries/findKeptTexts.ts'
import { findLikeMeetings } from './queries/findLikeMeetings.ts'
import { findReferred } from './queries/findReferred.ts'
import { findSameEvidence } from './queries/findSameEvidence.ts'
import { findTaken } from './queries/findTaken.ts'
import type { IntakeTools } from './tools.ts'

/** As long as ids and hashes are: a query is planned anew for texts and lists of another order of size. */
const nobody = 'nobody-has-an-id-that-reads-like-this'
const few = Array.from({ length: 5 }, (_, at) => `${nobody}.${at}`)
const many = Array.from({ length: 50 }, (_, at) => `${nobody}.${at}`)
const day = '2020-01-01'

/**
 * Asks once what bringing and reviewing a document will ask, of ids that nothing has: the first review then opens as
 * fast as the next. A line is read too, so that the rules and their lists are loaded.
 */
export async function warmReview(
  database: Database,
  viewer: Viewer,
  { extract }: IntakeTools,
): Promise<void> {
  await listDrafts({ database, viewer })
  await findKeptTexts(database, viewer, { hash: nobody, limit: 1 })
  await database.readTogether(viewer, async (tx) => {
    await findDraft(tx, nobody)
    for (const ids of [few, many]) {
      await findReferred(tx, ids)
      await findLikeMeetings(
        tx,
        ids.map((key) => ({ key, parties: few, from: day, to: day, since: day })),
      )
    }
    await findDocumentsOn(tx, { date: day, kind: 'letter' })
    await findTaken(tx, nobody)
    await findSameEvidence(tx, { side: 'government', from: day, to: day, body: null })
  })
  await matchNames(
    database,
    viewer,
    [{ written: 'Alex Example', post: 'Chief', organisation: 'Example' }],
    day,
  )
  await extract({ text: 'I met Example Trust.', format: 'pasted', notes: [] }, { database, viewer })
}
