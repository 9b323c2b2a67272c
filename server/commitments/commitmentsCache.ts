import type { Database, Viewer } from '../database/database.ts'
import { findSeq } from '../record/record.ts'
import { type AsOf, type CommitmentKnown, knownCommitments } from './knownCommitments.ts'

/** How many lists are kept: a few officers turning pages of a few days. */
const most = 6

/** All of them may take as long as planning the questions for the first time does on a busy machine. */
const longest = 90_000

/** All commitments, or those about a harm area, as of a day. */
export type AllKnown = (
  viewer: Viewer,
  asked: AsOf & { about?: string | undefined },
) => Promise<CommitmentKnown[]>

/**
 * Commitments as last read, by what was asked, what the asker may see and the seq of the data: whoever turns a page,
 * sorts or filters waits for no query. Two who ask the same at once share one answer.
 */
export function commitmentsCache(database: Database): AllKnown {
  const kept = new Map<string, Promise<CommitmentKnown[]>>()
  return async (viewer, { asOf, past, about }) => {
    const seq = await findSeq(database, viewer)
    const key = JSON.stringify([seq, viewer.may, asOf, past, about])
    const found =
      kept.get(key) ??
      database.readTogether(viewer, (tx) => knownCommitments(tx, { asOf, past, about }), longest)
    kept.delete(key)
    kept.set(key, found)
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(old)
    try {
      return await found
    } catch (error) {
      kept.delete(key)
      throw error
    }
  }
}
