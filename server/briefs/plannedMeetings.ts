import type { PlannedMeetings } from '../../graph-schema/api/briefs.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findPlannedMeetings } from './queries/findPlannedMeetings.ts'
import { toWhen } from './words.ts'

const mostListed = 100

/** Meetings still planned or requested, for which a brief may be wanted. */
export async function plannedMeetings(database: Database, viewer: Viewer): Promise<PlannedMeetings> {
  const { total, meetings } = await findPlannedMeetings(database, viewer, { id: null, limit: mostListed })
  return { total, meetings: meetings.map(({ when, ...meeting }) => ({ ...meeting, when: toWhen(when) })) }
}
