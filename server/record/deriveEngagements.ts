import type { Transaction } from '../database/database.ts'
import { type EngagementVersion, engagementVersions } from './engagementVersions.ts'
import { howFar, type Say, silent } from './howFar.ts'
import { inBatches } from './inBatches.ts'
import { findMeetingFacts } from './writes/findMeetingFacts.ts'
import { removeEngagements } from './writes/removeEngagements.ts'
import { writeEngagements } from './writes/writeEngagements.ts'
import { writePastEngagements } from './writes/writePastEngagements.ts'

const rowOf = ({ party, meeting, properties, known, until }: EngagementVersion) => ({
  party,
  meeting,
  properties: { ...properties, ...(known ? { known } : {}), ...(until ? { until } : {}) },
})

/** Makes the derived links of these meetings anew from what is recorded. `fresh` ones have none to take away. */
export const deriveEngagements = (
  tx: Transaction,
  meetings: readonly string[],
  fresh: ReadonlySet<string>,
  say: Say = silent,
) => {
  const derive = async (ids: string[]) => {
    const old = ids.filter((id) => !fresh.has(id))
    if (old.length > 0) await removeEngagements(tx, old)
    const versions = (await findMeetingFacts(tx, ids)).flatMap(engagementVersions)
    const now = versions.filter(({ until }) => !until).map(rowOf)
    const past = versions.filter(({ until }) => until).map(rowOf)
    await inBatches(now, (rows) => writeEngagements(tx, rows), 5_000)
    if (past.length > 0) await inBatches(past, (rows) => writePastEngagements(tx, rows), 5_000)
  }
  const told = howFar(say, 'Working out who met whom, by meeting', meetings.length)
  return inBatches(meetings, derive, undefined, told)
}
