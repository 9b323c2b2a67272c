import type { Database } from '../database/database.ts'
import { deriveEngagements } from './deriveEngagements.ts'
import { findMeetingIds } from './writes/findMeetingIds.ts'
import { lockLog } from './writes/lockLog.ts'

const batch = 1_000

/** Makes every derived link anew, a thousand meetings a transaction. Answers with how many meetings there are. */
export async function rebuild(database: Database): Promise<number> {
  let after = ''
  let done = 0
  for (;;) {
    const ids = await database.write(async (tx) => {
      await lockLog(tx)
      const page = await findMeetingIds(tx, after, batch)
      await deriveEngagements(tx, page, new Set())
      return page
    })
    done += ids.length
    if (ids.length < batch) return done
    after = ids.at(-1) ?? after
  }
}
