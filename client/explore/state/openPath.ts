import type { QueryClient } from '@tanstack/react-query'
import { pathsQuery } from '../exploreQueries.ts'
import { idsOf } from '../paths/idsOf.ts'
import { showPath } from './adding.ts'
import { nothing } from './command.ts'
import type { Explorer } from './createExplorer.ts'

/** An address that asks what connects two parties, with nothing drawn yet, begins with the shortest path drawn. */
export const openPath = (explorer: Explorer, client: QueryClient, a: string, b: string) =>
  explorer.performLater(async ({ state }) => {
    if (a === b) return nothing('')
    const { paths, stopped } = await client.fetchQuery(pathsQuery(a, b, state.filters))
    const [first] = paths
    return first
      ? showPath(first.sentence, idsOf(first))
      : nothing(stopped ? 'The search was stopped before a connection was found' : 'No connection found')
  })
