import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { Answer, type Question } from '../../graph-schema/api/answer.ts'
import { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import { type Filters, Graph, Neighbours, NotShown, Paths } from '../../graph-schema/api/explore.ts'
import { Facts, HarmAreas } from '../../graph-schema/api/register.ts'
import { Timeline } from '../../graph-schema/api/timeline.ts'
import type { Period } from '../../graph-schema/days.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import { ApiFailure, apiQuery, get, type Params } from '../api.ts'
import type { ExploreState, Narrowing } from './state/ExploreState.ts'

/** What the explorer asks the server. A question that takes too long is given up, so that nothing waits for ever. */

const longest = 30_000

async function getInTime<S extends z.ZodType>(schema: S, path: string, params: Params, signal: AbortSignal) {
  const late = AbortSignal.timeout(longest)
  try {
    return await get(schema, path, params, AbortSignal.any([signal, late]))
  } catch (error) {
    if (!late.aborted) throw error
    throw new ApiFailure('too-slow', 'Liaison took too long to answer. The picture has not changed.', 0)
  }
}

const timed = <S extends z.ZodType>(schema: S, path: string, params: Params) =>
  queryOptions({
    queryKey: [path, params],
    queryFn: ({ signal }) => getInTime(schema, path, params, signal),
    retry: false,
  })

/** What of the filters the server knows; the rest goes by what is drawn of its answer. */
const askedOf = ({ atLeast: _least, of: _of, ...filters }: Narrowing): Filters => filters

export const graphPath = '/api/graph'

/** What was put away by hand is not asked for: the counts of what is not shown are then exact. */
function asked({ ids, hidden, filters }: ExploreState): Params {
  const away = new Set(hidden)
  return { ids: ids.filter((id) => !away.has(id)), ...askedOf(filters) }
}

export const fetchGraph = (client: QueryClient, state: ExploreState): Promise<Graph> =>
  client.fetchQuery({ ...timed(Graph, graphPath, asked(state)), staleTime: Infinity })

/** The most neighbours in one answer. */
export const mostNeighbours = 500

export const neighboursQuery = (
  id: string,
  filters: Narrowing,
  type: EntryType | undefined,
  limit: number,
  offset?: number,
) =>
  timed(Neighbours, `/api/entries/${encodeURIComponent(id)}/neighbours`, {
    ...askedOf(filters),
    type,
    limit,
    offset,
  })

export const fetchNotShown = (client: QueryClient, state: ExploreState): Promise<NotShown> =>
  client.fetchQuery({ ...timed(NotShown, `${graphPath}/not-shown`, asked(state)), staleTime: 0 })

export const pathsQuery = (a: string, b: string, filters: Narrowing) =>
  timed(Paths, '/api/paths', { a, b, ...askedOf(filters) })

/** The same whatever period is chosen, so that choosing one never moves a bar. */
export const timelineQuery = (ids: readonly string[], without: readonly string[], filters: Narrowing) =>
  timed(Timeline, '/api/timeline', {
    ...askedOf({ ...filters, from: undefined, to: undefined }),
    ids: ids.toSorted(),
    without: without.toSorted(),
  })

export const evidenceOfQuery = ({ from, to }: Period) =>
  apiQuery(EvidenceStatement, '/api/evidence', { from, to })

export const answerQuery = (question: Question) => timed(Answer, '/api/answer', question)

export const factsQuery = (id: string) => apiQuery(Facts, `/api/entries/${encodeURIComponent(id)}`)

export const harmAreasQuery = apiQuery(HarmAreas, '/api/harm-areas')
