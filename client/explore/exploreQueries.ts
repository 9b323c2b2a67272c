import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import { type Filters, Graph, Neighbours, Paths } from '../../graph-schema/api/explore.ts'
import { Facts, HarmAreas } from '../../graph-schema/api/register.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import { ApiFailure, apiQuery, get, type Params } from '../api.ts'
import type { ExploreState } from './state/ExploreState.ts'

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

export const graphPath = '/api/graph'

/** What was put away by hand is not asked for: the counts of what is not shown are then exact. */
export function fetchGraph(client: QueryClient, { ids, hidden, filters }: ExploreState): Promise<Graph> {
  const away = new Set(hidden)
  const asked = ids.filter((id) => !away.has(id))
  return client.fetchQuery({ ...timed(Graph, graphPath, { ids: asked, ...filters }), staleTime: Infinity })
}

/** The most neighbours in one answer. */
export const mostNeighbours = 500

export const neighboursQuery = (
  id: string,
  filters: Filters,
  type: EntryType | undefined,
  limit: number,
  offset?: number,
) =>
  timed(Neighbours, `/api/entries/${encodeURIComponent(id)}/neighbours`, { ...filters, type, limit, offset })

export const pathsQuery = (a: string, b: string, filters: Filters) =>
  timed(Paths, '/api/paths', { a, b, ...filters })

export const factsQuery = (id: string) => apiQuery(Facts, `/api/entries/${encodeURIComponent(id)}`)

export const harmAreasQuery = apiQuery(HarmAreas, '/api/harm-areas')
