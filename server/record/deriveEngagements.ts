import type { Transaction } from '../database/database.ts'
import { engagementsOf } from './engagement.ts'
import { inBatches } from './inBatches.ts'
import { findMeetingFacts } from './writes/findMeetingFacts.ts'
import { removeEngagements } from './writes/removeEngagements.ts'
import { writeEngagements } from './writes/writeEngagements.ts'

/** Makes the derived links of these meetings anew from what is recorded. `fresh` ones have none to take away. */
export const deriveEngagements = (tx: Transaction, meetings: readonly string[], fresh: ReadonlySet<string>) =>
  inBatches(meetings, async (ids) => {
    const old = ids.filter((id) => !fresh.has(id))
    if (old.length > 0) await removeEngagements(tx, old)
    const facts = await findMeetingFacts(tx, ids)
    await inBatches(facts.flatMap(engagementsOf), (rows) => writeEngagements(tx, rows), 5_000)
  })
