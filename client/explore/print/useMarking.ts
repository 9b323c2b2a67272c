import { useQuery } from '@tanstack/react-query'
import { lowestAllowed } from '../../../graph-schema/markings.ts'
import { useDebounced } from '../../design/useDebounced.ts'
import { fetchSources } from '../export/exportQueries.ts'
import type { Snapshot } from '../state/Snapshot.ts'

const restingTime = 1_000

/** The least that paper may bear: nothing can be asked once printing has begun, so it is known once the picture rests. */
export function useMarking({ flat, graph, state: { ids, hidden, filters } }: Snapshot): string {
  const resting = useDebounced(flat, restingTime) === flat && flat.nodes.length > 0
  const { data } = useQuery({
    queryKey: ['marking', graph.seq, ids, hidden, filters],
    queryFn: () => fetchSources(flat, false),
    enabled: resting,
    retry: false,
  })
  return data ? lowestAllowed(data.documents) : 'Not known: mark this by hand'
}
