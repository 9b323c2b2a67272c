import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { matrix, type Scope } from '../coverage/coverage.ts'
import type { Database, Viewer } from '../database/database.ts'

/** `within` has the area itself and all its parts: who works on a part works on the whole. */
export type Absent = { area: EntryRef; within: readonly string[]; mentioned: boolean }

type Asked = { ids: readonly string[]; about: EntryRef | undefined }

/**
 * Harm areas, within the one asked about if any, on which no meeting with each organisation is recorded: from the
 * matrix, so that absence means here what it means everywhere.
 */
export async function absencesOf(
  database: Database,
  viewer: Viewer,
  scope: Scope,
  { ids, about }: Asked,
): Promise<Map<string, Absent[]>> {
  const { areas, rows } = await matrix(database, viewer, scope, about?.id, ids)
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  const within = about ? descendantsOf(about.id, areas) : undefined
  return new Map(
    rows.map(({ id, cells }) => [
      id,
      cells
        .filter(({ engaged, harmArea }) => isAbsent(engaged) && (!within || within.has(harmArea)))
        .map(({ harmArea, engaged }) => ({
          area: { id: harmArea, type: 'harmArea', name: names.get(harmArea) ?? harmArea },
          within: [...descendantsOf(harmArea, areas)],
          mentioned: engaged === 'mentioned',
        })),
    ]),
  )
}

const isAbsent = (engaged: string | null) => engaged === 'none-recorded' || engaged === 'mentioned'

function descendantsOf(id: string, areas: readonly { id: string; partOf: readonly string[] }[]) {
  const found = new Set([id])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const area of areas) if (area.partOf.some((parent) => found.has(parent))) found.add(area.id)
  }
  return found
}
