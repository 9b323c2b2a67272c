import type { Database, Viewer } from '../../database/database.ts'
import { findMentioned } from '../queries/findMentioned.ts'
import { findNoneRecorded, type NamedRow } from '../queries/findNoneRecorded.ts'
import { findSessions } from '../queries/findSessions.ts'
import type { Scope } from '../scope.ts'
import { scopeParams } from '../scopeParams.ts'

/** As long as planning a question for the first time takes on a busy machine. */
const longest = 90_000

/**
 * The organisations of the list of those with no meeting recorded about one harm area, by name: the definition of
 * the matrix for this one value and area alone, for whoever need not wait until every cell has been counted.
 */
export async function noneRecorded(
  database: Database,
  viewer: Viewer,
  scope: Scope,
  about: string,
): Promise<NamedRow[]> {
  const params = { ...scopeParams(scope, [about]), about }
  const [working, ...others] = await Promise.all([
    database.readTogether(viewer, (tx) => findNoneRecorded(tx, params), longest),
    database.readTogether(viewer, (tx) => findSessions(tx, params), longest),
    database.readTogether(viewer, (tx) => findMentioned(tx, params), longest),
  ])
  const engaged = new Set(others.flat().map(({ id }) => id))
  return working.filter(({ id }) => !engaged.has(id))
}
