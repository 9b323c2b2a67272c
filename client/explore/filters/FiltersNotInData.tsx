import { useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../exploreQueries.ts'
import { emptyState } from '../state/ExploreState.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import { notInDataWords, unknownNames } from './unknownNames.ts'

/** An address may filter by what was never recorded: that is no finding about meetings, and is not to look like one. */
export function FiltersNotInData({ snapshot: { state, graph, areas, busy } }: { snapshot: Snapshot }) {
  const client = useQueryClient()
  const ids = state.ids.length === 0 ? [] : unknownNames(state.filters, graph, areas)
  const { data } = useQuery({
    queryKey: ['in the data', ids],
    queryFn: () => fetchGraph(client, { ...emptyState, ids }),
    enabled: ids.length > 0 && !busy,
    retry: false,
  })
  const missing = ids.filter((id) => data?.missing.includes(id))
  if (missing.length === 0) return null
  return (
    <p className="govuk-inset-text" role="status">
      {notInDataWords(missing)}
    </p>
  )
}
