import type { Database, Viewer } from '../../database/database.ts'
import { keptAtState } from '../keptAtState.ts'
import { findOfficialsLoaded } from './queries/findOfficialsLoaded.ts'

const kept = keptAtState<boolean>(4)

/** Whether any meeting is loaded that government held without a minister. */
export const officialsLoaded = (database: Database, viewer: Viewer): Promise<boolean> =>
  kept(database, viewer, 'officials', () => findOfficialsLoaded(database, viewer))
