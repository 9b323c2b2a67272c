import type { CommitmentChanged, SameAs } from '../../graph-schema/api/commitments.ts'
import { merge, unmerge } from '../record/record.ts'
import { findRef, NotFound, written } from '../register/register.ts'
import { requirePair } from './oneCommitment.ts'
import type { Asking } from './readAsOf.ts'
import { shortly } from './shortly.ts'

const always = { asOf: '9999-12-31', past: false }

/**
 * Links two commitments as one: the one first told of stays and takes what the other says. Throws NotFound,
 * InvalidInput where they cannot be the same, or ConflictError.
 */
export async function linkSame(
  asking: Asking,
  id: string,
  { with: other, seen }: SameAs,
): Promise<CommitmentChanged> {
  const { database, viewer } = asking
  const { stays, linked } = await database.readTogether(viewer, (tx) => requirePair(tx, id, other, always))
  const why = `Link “${shortly(linked.what)}” to the same commitment said before`
  return written(asking, { id: stays.id, done: `Linked as one: “${shortly(stays.what)}”` }, () =>
    merge(database, { by: viewer.name, why }, linked.id, stays.id, seen),
  )
}

/** Takes two apart that were linked as one. Throws NotFound. */
export async function unlinkSame(asking: Asking, id: string): Promise<CommitmentChanged> {
  const { database, viewer } = asking
  const ref = await database.readTogether(viewer, (tx) => findRef(tx, id))
  if (ref?.type !== 'commitment' || ref.id === id) throw new NotFound(id)
  return written(asking, { id: ref.id, done: 'Taken apart: they are two commitments again.' }, () =>
    unmerge(database, { by: viewer.name, why: `Take apart what was linked to “${shortly(ref.name)}”` }, id),
  )
}
