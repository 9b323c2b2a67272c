import type * as z from 'zod'
import type { CoverageGroups, CoverageGroupsQuery } from '../../graph-schema/api/coverage.ts'
import { groupBy } from '../../graph-schema/groupBy.ts'
import type { Database, Viewer } from '../database/database.ts'
import { columnsAsked, headingOf } from './coverageOf.ts'
import { evidence } from './evidence.ts'
import type { MatrixOf } from './matrixCache.ts'
import { countGroupMeetings } from './queries/countGroupMeetings.ts'
import { scopeOf } from './scope.ts'
import { scopeParams } from './scopeParams.ts'

type Group = CoverageGroups['rows'][number]

/** The matrix with organisations of one kind, side or by-and-for group in a row; a meeting of several counts once. */
export async function groupsOf(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  query: z.infer<typeof CoverageGroupsQuery>,
): Promise<CoverageGroups> {
  const scope = await scopeOf(database, viewer, query)
  const { seq, areas, rows } = await matrixOf(viewer, scope, query.about)
  const columns = columnsAsked(areas, query)
  const wanted = columns.map(({ id }) => id)
  const counts = await database.readTogether(viewer, (tx) =>
    countGroupMeetings(tx, { ...scopeParams(scope, wanted), key: query.rows }),
  )
  const counted = new Map(counts.map((row) => [`${row.key}\n${row.area}`, row]))
  const figures = (key: string, area: string) => {
    const found = counted.get(`${key}\n${area}`)
    return {
      meetings: found?.meetings ?? 0,
      participations: found?.participations ?? 0,
      lastMet: found?.last ?? null,
    }
  }
  return {
    ...headingOf(scope, seq, await evidence(database, viewer, scope)),
    columns,
    rows: [...groupBy(rows, (row) => row[query.rows] ?? '')]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, members]): Group => ({
          key,
          organisations: members.length,
          ...figures(key, ''),
          cells: wanted.flatMap((harmArea) => {
            const cells = members.flatMap((row) => row.cells.filter((cell) => cell.harmArea === harmArea))
            if (cells.length === 0) return []
            return {
              harmArea,
              engaged: tallied(cells.map(({ engaged }) => engaged)),
              next: tallied(cells.map(({ next }) => next)),
              ...figures(key, harmArea),
            }
          }),
        }),
      ),
  }
}

/** How many of each, those without a value left out. */
const tallied = <T extends string>(values: readonly (T | null)[]): Partial<Record<T, number>> => {
  const counts: Partial<Record<T, number>> = {}
  for (const value of values) if (value) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
