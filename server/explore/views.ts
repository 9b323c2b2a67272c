import { randomBytes } from 'node:crypto'
import type {
  ChangedView,
  DeletedView,
  NewView,
  SavedView,
  ViewRef,
  Views,
} from '../../graph-schema/api/views.ts'
import type { Database, Viewer } from '../database/database.ts'
import { change, fold } from '../record/record.ts'
import { NotFound } from '../register/register.ts'
import { countViews } from './queries/countViews.ts'
import { findView } from './queries/findView.ts'
import { findViews } from './queries/findViews.ts'

/**
 * Saved views are entries like any other: kept by the one way anything is written, with history, undo and conflicts.
 */

const mostListed = 200

export const listViews = async (database: Database, viewer: Viewer): Promise<Views> => {
  const rows = await findViews(database, viewer, mostListed)
  return {
    views: rows.map(refOf),
    total: rows.length < mostListed ? rows.length : await countViews(database, viewer),
  }
}

/** Throws NotFound. */
export async function readView(database: Database, viewer: Viewer, id: string): Promise<SavedView> {
  const row = await findView(database, viewer, id)
  if (!row) throw new NotFound(id)
  // A view that came in a file may name a seq of another Liaison's log: what has changed since then cannot be known.
  return { ...refOf(row), address: row.address, seq: Math.min(row.seq, row.changed) }
}

type Row = Awaited<ReturnType<typeof findViews>>[number]
const refOf = ({ id, name, note, changed, at, by }: Row): ViewRef => ({
  id,
  name,
  ...(note ? { note } : {}),
  changed,
  at: at ?? '',
  by: by ?? '',
})

export async function saveView(database: Database, viewer: Viewer, view: NewView): Promise<SavedView> {
  const { name, note, address, seq } = view
  const id = idFor(name)
  const fields = { name, note: note || null, address, seq }
  await change(database, { by: viewer.name, why: `Save the view “${name}”` }, [
    { do: 'patch', id, type: 'view', fields },
  ])
  return readView(database, viewer, id)
}

/** "view.refuge-and-its-calls.3f9a1c": readable, and never another's. */
const idFor = (name: string) => {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return ['view', words, randomBytes(4).toString('hex')].filter(Boolean).join('.')
}

/** Throws NotFound, or ConflictError where it was changed after it was seen. */
export async function updateView(
  database: Database,
  viewer: Viewer,
  id: string,
  { seen, name, note, picture }: ChangedView,
): Promise<SavedView> {
  const known = await readView(database, viewer, id)
  const fields = {
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note: note || null }),
    ...picture,
  }
  await change(database, { by: viewer.name, why: `Change the view “${known.name}”` }, [
    { do: 'patch', id, type: 'view', fields, seen },
  ])
  return readView(database, viewer, id)
}

/** Throws NotFound or ConflictError. */
export async function deleteView(
  database: Database,
  viewer: Viewer,
  id: string,
  seen: number,
): Promise<DeletedView> {
  const { name } = await readView(database, viewer, id)
  const { seq } = await change(database, { by: viewer.name, why: `Delete the view “${name}”` }, [
    { do: 'remove', id, seen },
  ])
  return { seq }
}
