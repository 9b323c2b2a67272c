import { Entry } from '../../graph-schema/entry.ts'
import type { Database, Transaction } from '../database/database.ts'
import { type Changed, changeWithin } from './change.ts'
import type { Edit, Reason } from './edit.ts'
import { readEntries } from './readEntries.ts'
import { RecordError } from './recordError.ts'
import { referencesOf } from './references.ts'
import { undoable } from './undoable.ts'
import { findChanges, type LoggedChange } from './writes/findChanges.ts'
import { findNextBefore } from './writes/findNextBefore.ts'
import { findReferrers } from './writes/findReferrers.ts'
import { lockLog } from './writes/lockLog.ts'

/** What was undone, and the entries that were not, each with why. */
export type Undone = Changed & { kept: { id: string; because: string }[] }

/** `may`: what they may see, where not everything. */
type Who = Pick<Reason, 'by'> & { why?: string; may?: readonly string[] }

/**
 * Undoes one change by a further change, on the entries unchanged since; the others are listed. Throws RecordError
 * where there is no such change, or none whose entries all may be seen.
 */
export const undo = (database: Database, who: Who, seq: number): Promise<Undone> =>
  database.write(async (tx) => {
    await lockLog(tx)
    const [logged] = await findChanges(tx, { seq })
    if (!logged || (who.may && !(await undoable(tx, who.may, logged))))
      throw new RecordError([{ entry: `change ${seq}`, path: '', message: 'there is no such change' }])
    return undoWithin(tx, who, logged)
  })

/** Undoes every change of a job, latest first, in one transaction. */
export const rollBack = (database: Database, who: Who, job: string): Promise<Undone[]> =>
  database.write(async (tx) => {
    await lockLog(tx)
    const undone: Undone[] = []
    for (const logged of await findChanges(tx, { job, limit: 100_000 }))
      undone.push(await undoWithin(tx, who, logged))
    return undone
  })

async function undoWithin(tx: Transaction, { by, why }: Who, logged: LoggedChange): Promise<Undone> {
  const ids = [...logged.created, ...logged.before.map(({ entry }) => entry)]
  const reverted = new Map(logged.before.map(({ entry, was }) => [entry, Entry.parse(JSON.parse(was))]))
  const changedSince = await findChangedSince(tx, ids, logged)
  const kept = new Map(changedSince.map((id) => [id, 'changed since']))
  for (const [id, because] of await needed(tx, ids, reverted, kept)) kept.set(id, because)
  const edits = ids.filter((id) => !kept.has(id)).map((id) => editBack(id, reverted.get(id)))
  const reason = {
    by,
    why: why ?? `Undo: ${logged.why}`,
    undoes: logged.seq,
    ...(logged.job ? { job: logged.job } : {}),
  }
  const changed = await changeWithin(tx, reason, edits)
  return { ...changed, kept: [...kept].map(([id, because]) => ({ id, because })) }
}

/** Entries that are not as the change left them. One changed and then undone is as it was. */
async function findChangedSince(tx: Transaction, ids: readonly string[], { seq, removed }: LoggedChange) {
  const now = await readEntries(tx, ids)
  const next = await findNextBefore(tx, [...ids], seq)
  return ids.filter((id) => {
    const current = now.get(id)
    if (removed.includes(id)) return current !== undefined
    const left = next.get(id)
    return left !== undefined && left !== JSON.stringify(current)
  })
}

const editBack = (id: string, was: Entry | undefined): Edit =>
  was ? { do: 'replace', id, entry: was } : { do: 'remove', id }

/**
 * Entries this change made that others, which stay as they are, have come to refer to: they are kept, and so is
 * what they in turn refer to.
 */
async function needed(
  tx: Transaction,
  ids: readonly string[],
  reverted: ReadonlyMap<string, Entry>,
  kept: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const leaving = new Set(ids.filter((id) => !reverted.has(id) && !kept.has(id)))
  const found = new Map<string, string>()
  for (;;) {
    const referrers = await findReferrers(tx, [...leaving])
    const held = referrers.flatMap(({ id, by }) => {
      const staying = by.filter(
        (other) => !leaving.has(other) && staysReferring(reverted.get(other), id, kept.has(other)),
      )
      return staying.length > 0 ? [{ id, staying }] : []
    })
    if (held.length === 0) return found
    for (const { id, staying } of held) {
      leaving.delete(id)
      found.set(id, `${staying.join(', ')} refers to it`)
    }
  }
}

/** An entry that goes back to before no longer refers, unless it did so before already. */
const staysReferring = (was: Entry | undefined, id: string, isKept: boolean) =>
  isKept || !was || referencesOf(was).some((reference) => reference.id === id)
