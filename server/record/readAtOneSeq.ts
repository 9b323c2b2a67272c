import type { Database, Viewer } from '../database/database.ts'
import { findSeq } from './findSeq.ts'

const tries = 3

/**
 * What several reads side by side answer, each in a transaction of its own: read again where something was written
 * meanwhile, so that the answer is of one state. After three such tries the last answer stands, with the earlier
 * seq: whoever compares it with the newest will ask again.
 */
export async function readAtOneSeq<T>(
  database: Database,
  viewer: Viewer,
  read: () => Promise<T>,
): Promise<{ seq: number; answer: T }> {
  let seq = await findSeq(database, viewer)
  for (let turn = 1; ; turn += 1) {
    const answer = await read()
    const now = await findSeq(database, viewer)
    if (now === seq || turn === tries) return { seq, answer }
    seq = now
  }
}
