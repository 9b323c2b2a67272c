import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Question } from '../../../graph-schema/api/answer.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { Button } from '../../design/Button.tsx'
import { evidenceQuery } from '../../EvidenceLine.tsx'
import { toDrawn } from '../drawn/toDrawn.ts'
import { fetchGraph } from '../exploreQueries.ts'
import type { ExploreState } from '../state/ExploreState.ts'
import { removeFilters, tidyFilters } from '../state/narrowing.ts'
import type { Tools } from '../useTools.ts'
import { areasWithoutMeeting } from './areasWithoutMeeting.ts'
import { removing } from './Chips.tsx'
import { filtersOn } from './filterWords.ts'

type Props = {
  state: ExploreState
  areas: readonly HarmAreaNode[]
  areaName: (id: string) => string
  tools: Tools
  onAsk: (question: Question) => void
}

/** Nothing is left: where nothing is recorded to begin with, says so, and blames no filter. */
export function EmptyResult(props: Props) {
  const unmet = areasWithoutMeeting(props.state.filters, props.areas)
  return unmet.length > 0 ? <NoneRecorded unmet={unmet} {...props} /> : <Emptied {...props} />
}

function NoneRecorded({ unmet, onAsk }: Props & { unmet: readonly HarmAreaNode[] }) {
  const { data: evidence } = useQuery(evidenceQuery)
  return (
    <div className="explore-empty" role="status">
      <h2 className="govuk-heading-m">
        No meeting is recorded about {unmet.map(({ name }) => name).join(' or ')}
      </h2>
      <p className="govuk-body">{evidence?.sentence}</p>
      {unmet.map(({ id, name }) => (
        <Button key={id} look="secondary" onClick={() => onAsk({ question: 'works-on', about: id })}>
          Show who works on {name}
        </Button>
      ))}
    </div>
  )
}

/** Says which filter leaves nothing, and takes it off on request. */
function Emptied({ state, areas, areaName, tools }: Props) {
  const client = useQueryClient()
  const on = filtersOn(state.filters, areaName)
  const { data } = useQuery({
    queryKey: ['what empties', state.ids, state.hidden, state.filters],
    queryFn: () =>
      Promise.all(
        on.map(async ({ without }) =>
          countWithout(client, areas, { ...state, filters: tidyFilters(without(state.filters)) }),
        ),
      ),
  })
  const blame = on
    .map((chip, index) => ({ chip, left: data?.[index] ?? 0 }))
    .toSorted((a, b) => b.left - a.left)[0]
  return (
    <div className="explore-empty" role="status">
      <h2 className="govuk-heading-m">Nothing matches these filters</h2>
      {blame && blame.left > 0 ? (
        <>
          <p className="govuk-body">
            It is the filter “{blame.chip.words}” that leaves nothing: without it, {blame.left} would be
            drawn.
          </p>
          <Button onClick={() => tools.perform(removing(blame.chip))}>Remove “{blame.chip.words}”</Button>
        </>
      ) : (
        <>
          <p className="govuk-body">No one of the filters does this alone; together they leave nothing.</p>
          <Button onClick={() => tools.perform(removeFilters)}>Remove all filters</Button>
        </>
      )}
    </div>
  )
}

async function countWithout(client: QueryClient, areas: readonly HarmAreaNode[], lighter: ExploreState) {
  return toDrawn(await fetchGraph(client, lighter), lighter, areas).nodes.length
}
