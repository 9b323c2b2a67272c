import { accessOf, Entry } from '../../graph-schema/entry.ts'
import type { Transaction } from '../database/database.ts'
import { readEntries } from './readEntries.ts'
import type { LoggedChange } from './writes/findChanges.ts'
import { findNextBefore } from './writes/findNextBefore.ts'

/**
 * Whether somebody may see all that a change did, as it was before it, as it left it and as it is now: to whom may
 * not, there is no such change.
 */
export async function undoable(
  tx: Transaction,
  may: readonly string[],
  { seq, created, before }: LoggedChange,
): Promise<boolean> {
  const ids = [...created, ...before.map(({ entry }) => entry)]
  const now = await readEntries(tx, ids)
  const left = await findNextBefore(tx, ids, seq)
  const kept = [...before.map(({ was }) => was), ...left.values()].map((was) => Entry.parse(JSON.parse(was)))
  return [...now.values(), ...kept].every(({ type }) => may.includes(accessOf(type)))
}
