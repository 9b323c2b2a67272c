import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import { evidence, scopeOf } from '../coverage/coverage.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { readAtOneSeq } from '../record/record.ts'
import type { AllKnown } from './commitmentsCache.ts'
import type { AsOf } from './knownCommitments.ts'
import { findLastClosing } from './queries/findLastClosing.ts'

export type Asking = { database: Database; allKnown: AllKnown; viewer: Viewer }
/** Asks in a transaction of its own: what takes long is not asked while another is held open. */
type Ask = <T>(question: (tx: Transaction) => Promise<T>) => Promise<T>
type Read<T> = { seq: number; asOf: string; evidence: EvidenceStatement; found: T }

/**
 * Reads one state of the data as of a day: the one asked for, else that of the newest document or of the latest note
 * that closed a commitment, whichever is later.
 */
export async function readAsOf<T>(
  { database, viewer }: Asking,
  asked: string | undefined,
  work: (ask: Ask, day: AsOf) => Promise<T>,
  today = new Date().toISOString().slice(0, 10),
): Promise<Read<T>> {
  const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
    const scope = await scopeOf(database, viewer, { by: 'any', ...(asked ? { asOf: asked } : {}) }, today)
    const ask: Ask = (question) => database.readTogether(viewer, question)
    const closed = asked ? undefined : await ask((tx) => findLastClosing(tx, today))
    const asOf = closed && closed > scope.asOf ? closed : scope.asOf
    const found = await work(ask, { asOf, past: scope.past })
    return { asOf, found, evidence: await evidence(database, viewer, { ...scope, asOf }) }
  })
  return { seq, ...answer }
}
