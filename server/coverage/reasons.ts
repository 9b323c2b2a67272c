import { randomBytes } from 'node:crypto'
import type { ChangedReason, NewReason, WrittenReason } from '../../graph-schema/api/lists.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { change } from '../record/record.ts'
import { findRef, NotFound } from '../register/register.ts'
import { findReason } from './queries/findReason.ts'

/**
 * Reasons for no contact are entries like any other, with access of their own: kept by the one way anything is
 * written. What the log says of them gives none away.
 */

export const mayGiveReasons = ({ may }: Viewer): boolean => may.includes('reasons')

/** To who may not see reasons there are none: the address is as good as empty. */
function checkAllowed(viewer: Viewer) {
  if (!mayGiveReasons(viewer)) throw new NotFound('reasons')
}

/** Throws NotFound, or InvalidInput where there is no such organisation. */
export async function giveReason(
  database: Database,
  viewer: Viewer,
  given: NewReason,
  today = new Date().toISOString().slice(0, 10),
): Promise<WrittenReason> {
  checkAllowed(viewer)
  const organisation = await database.readTogether(viewer, (tx) => findRef(tx, given.organisation))
  if (organisation?.type !== 'organisation')
    throw new InvalidInput(`organisation: there is no organisation with the id ${given.organisation}.`)
  // No name in it: an id turns up where the entry itself is not shown.
  const id = `reason.${randomBytes(8).toString('hex')}`
  const fields = {
    organisation: organisation.id,
    harmArea: given.harmArea ?? null,
    reason: given.reason,
    note: given.note || null,
    known: given.known ?? today,
  }
  const { seq } = await change(database, { by: viewer.name, why: 'Note a reason for no contact' }, [
    { do: 'patch', id, type: 'reason', fields },
  ])
  return { id, seq }
}

/** Throws NotFound, or ConflictError where it was changed after it was seen. */
export async function changeReason(
  database: Database,
  viewer: Viewer,
  id: string,
  { seen, note, ...changed }: ChangedReason,
): Promise<WrittenReason> {
  await checkThere(database, viewer, id)
  const fields = { ...changed, ...(note === undefined ? {} : { note: note || null }) }
  const { seq } = await change(database, { by: viewer.name, why: 'Change a reason for no contact' }, [
    { do: 'patch', id, type: 'reason', fields, seen },
  ])
  return { id, seq }
}

/** Throws NotFound or ConflictError. */
export async function deleteReason(
  database: Database,
  viewer: Viewer,
  id: string,
  seen: number,
): Promise<WrittenReason> {
  await checkThere(database, viewer, id)
  const { seq } = await change(database, { by: viewer.name, why: 'Delete a reason for no contact' }, [
    { do: 'remove', id, seen },
  ])
  return { id, seq }
}

async function checkThere(database: Database, viewer: Viewer, id: string) {
  checkAllowed(viewer)
  if (!(await findReason(database, viewer, id))) throw new NotFound(id)
}
