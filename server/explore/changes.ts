import type * as z from 'zod'
import type { Changes, ChangesQuery } from '../../graph-schema/api/views.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findSeq } from '../record/record.ts'
import { amongShown } from './amongShown.ts'
import { filterParams } from './engagedWithin.ts'
import { findChangedEntries } from './queries/findChangedEntries.ts'
import { findChangedMeetings } from './queries/findChangedMeetings.ts'
import { findGraphNodes } from './queries/findGraphNodes.ts'

const mostListed = 20
const none = { total: 0, first: [] }

/** What has changed since a seq among those shown and the meetings between them. */
export async function changes(
  database: Database,
  viewer: Viewer,
  { ids, since, ...filters }: z.infer<typeof ChangesQuery>,
): Promise<Changes> {
  const seq = await findSeq(database, viewer)
  return database.readTogether(viewer, async (tx) => {
    const { there, ...changed } = await findChangedEntries(tx, { ids, since, limit: mostListed })
    const shown = await findGraphNodes(tx, { ids })
    const among = amongShown(shown.map(({ ref }) => ref))
    const meetings = await findChangedMeetings(tx, {
      ...among,
      since,
      limit: mostListed,
      ...filterParams(filters),
    })
    const known = new Set(there)
    const listed = (fresh: boolean) => {
      const found = meetings.find((row) => row.fresh === fresh)
      return found ? { total: found.total, first: found.first } : none
    }
    return {
      seq,
      since,
      newMeetings: listed(true),
      changedMeetings: listed(false),
      changed,
      missing: ids.filter((id) => !known.has(id)),
    }
  })
}
