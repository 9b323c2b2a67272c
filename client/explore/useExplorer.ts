import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { evidenceOfQuery, fetchGraph, fetchNotShown, graphPath, harmAreasQuery } from './exploreQueries.ts'
import { createPlacer } from './layout/placeInWorker.ts'
import { createExplorer, type Explorer } from './state/createExplorer.ts'

/** Kept while the browser's tab is open, so that looking at a page and coming back loses no step. */
const kept = new WeakMap<QueryClient, Explorer>()

function explorerOf(client: QueryClient): Explorer {
  const known = kept.get(client)
  if (known) return known
  const placer = createPlacer()
  const made = createExplorer({
    fetchGraph: (state) => fetchGraph(client, state),
    fetchNotShown: (state) => fetchNotShown(client, state),
    fetchEvidence: (period) => client.fetchQuery(evidenceOfQuery(period)),
    fetchAreas: () => client.fetchQuery(harmAreasQuery).then(({ harmAreas }) => harmAreas),
    place: placer.place,
  })
  kept.set(client, made)
  return made
}

/** What was answered before may since have been changed on another page. */
export const forgetAnswers = (client: QueryClient) => client.removeQueries({ queryKey: [graphPath] })

export function useExplorer() {
  const client = useQueryClient()
  const explorer = explorerOf(client)
  const snapshot = useSyncExternalStore(explorer.subscribe, explorer.read)
  return { explorer, snapshot, client }
}
