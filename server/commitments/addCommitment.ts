import type { CommitmentChanged, NewCommitment } from '../../graph-schema/api/commitments.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Transaction } from '../database/database.ts'
import { change } from '../record/record.ts'
import { findRef, newId, sourceOf, written } from '../register/register.ts'
import type { Asking } from './readAsOf.ts'
import { shortly } from './shortly.ts'

/** Adds a commitment by hand, with the document or the note it rests on. Throws InvalidInput. */
export async function addCommitment(asking: Asking, given: NewCommitment): Promise<CommitmentChanged> {
  const { database, viewer } = asking
  const { source, what, kind, by, to, due, meeting } = given
  if (by.length === 0) throw new InvalidInput('by: say who said it.')
  const { citation, edits } = await database.readTogether(viewer, async (tx) => {
    await requireParties(tx, [...by, ...to])
    return sourceOf(tx, viewer, source, shortly(what))
  })
  const day = 'note' in source ? source.note.date : new Date().toISOString().slice(0, 10)
  const id = newId(day, kind, what)
  const fields = { kind, by, to, what, due, meeting, status: 'open', basis: 'stated', citations: [citation] }
  return written(asking, { id, done: `Added: “${shortly(what)}”` }, () =>
    change(database, { by: viewer.name, why: `Add the ${kind} “${shortly(what)}”` }, [
      ...edits,
      { do: 'patch', id, type: 'commitment', fields },
    ]),
  )
}

/** Throws InvalidInput where one of them is no person or organisation. */
export async function requireParties(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const ref = await findRef(tx, id)
    if (ref?.type !== 'person' && ref?.type !== 'organisation')
      throw new InvalidInput(`There is no person or organisation with the id ${id}.`)
  }
}
