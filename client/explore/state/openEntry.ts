import type { QueryClient } from '@tanstack/react-query'
import { findParties, metElseLinked, mostAtFirst } from '../expand/findNeighbours.ts'
import { neighboursQuery } from '../exploreQueries.ts'
import { open } from './adding.ts'
import type { Explorer } from './createExplorer.ts'

/** Shows an entry with its first neighbours, those with most meetings first. */
export const openEntry = (explorer: Explorer, client: QueryClient, id: string) =>
  explorer.performLater(async ({ state }) => {
    const [{ of }, near] = await Promise.all([
      client.fetchQuery(neighboursQuery(id, state.filters, undefined, 1)),
      findParties(client, id, state.filters, mostAtFirst - 1),
    ])
    return open(
      of.id,
      of.name,
      metElseLinked(near.found).map((neighbour) => neighbour.id),
    )
  })
