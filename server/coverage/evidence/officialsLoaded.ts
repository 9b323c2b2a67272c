import type { Database, Viewer } from '../../database/database.ts'
import { findOfficialsLoaded } from './queries/findOfficialsLoaded.ts'
import { findState } from './queries/findState.ts'

type Kept = { key: string; loaded: Promise<boolean> }

/** The last answer of each database: it is asked with every page and changes only when something is written. */
const kept = new WeakMap<Database, Kept>()

/** Whether any meeting is loaded that government held without a minister. */
export async function officialsLoaded(database: Database, viewer: Viewer): Promise<boolean> {
  const key = JSON.stringify([await findState(database, viewer), viewer.may])
  const known = kept.get(database)
  if (known?.key === key) return known.loaded
  const loaded = findOfficialsLoaded(database, viewer)
  kept.set(database, { key, loaded })
  loaded.catch(() => kept.delete(database))
  return loaded
}
