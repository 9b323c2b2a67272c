import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Timeline } from '../../../graph-schema/api/timeline.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { Details } from '../../design/Details.tsx'
import { capitalise } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { nameOf } from '../drawn/nameOf.ts'
import { timelineQuery } from '../exploreQueries.ts'
import { atLeastWords, periodWords } from '../filters/filterWords.ts'
import { changePeriod, PeriodInputs, setPeriod } from '../filters/PeriodInputs.tsx'
import type { TableProps } from '../table/tableProps.ts'
import { ComparePanel } from './ComparePanel.tsx'
import { Histogram } from './Histogram.tsx'
import { HistogramTable } from './HistogramTable.tsx'
import { RangeSlider } from './RangeSlider.tsx'
import { Undated } from './Undated.tsx'
import { useRange } from './useRange.ts'

/** When the meetings were, the period looked at, and that period beside another. */
export function TimePanel({ snapshot, tools }: TableProps) {
  const { state, graph, drawn } = snapshot
  const ids = graph.nodes.map(({ id }) => id)
  const limited = state.filters.from !== undefined || state.filters.to !== undefined
  const { data, error, refetch } = useQuery({
    ...timelineQuery(ids, state.hidden, state.filters),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <h2 className="govuk-heading-m">Time</h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && ids.length > 0 && <Loading what="when the meetings were" />}
      {data && <Bars snapshot={snapshot} tools={tools} timeline={data} />}
      <PeriodInputs filters={state.filters} tools={tools} />
      <div className="explore-toolbar">
        <Button
          look="secondary"
          className="explore-tool"
          aria-disabled={!limited}
          onClick={() => limited && tools.perform(setPeriod(undefined, undefined))}
        >
          Show all dates
        </Button>
      </div>
      <ComparePanel snapshot={snapshot} tools={tools} />
      {data && <Rules timeline={data} />}
      {data && <Undated timeline={data} drawn={drawn} tools={tools} />}
    </>
  )
}

function Bars({ snapshot: { state, busy, drawn }, tools, timeline }: TableProps & { timeline: Timeline }) {
  const { bins } = timeline
  const [first, last] = [bins[0], bins.at(-1)]
  const { from, to } = state.filters
  const extent = { from: first?.from ?? '2000-01-01', to: last?.to ?? '2000-01-01' }
  const range = useRange({ from, to }, extent, (ends) => tools.perform(changePeriod(ends)), busy)
  if (!first || !last) return <p className="govuk-body">No meeting with a date is in scope.</p>
  return (
    <>
      <Histogram timeline={timeline} days={range.days} />
      <RangeSlider bins={bins} days={range.days} onHold={range.hold} onLetGo={range.letGo} />
      <p className="govuk-body explore-time__period">
        <strong>{capitalise(periodWords(range.shown.from, range.shown.to))}</strong>
        <br />
        {formatCount(timeline.meetings, 'meeting')} among what is shown, {drawn.meetings.length} drawn.
      </p>
      <p className="govuk-hint">
        Drag a handle, or move it with the arrow keys by a day and with Page Up and Page Down by a{' '}
        {timeline.unit}.
      </p>
      <Details summary="Show as a table">
        <HistogramTable
          timeline={timeline}
          period={{ from, to }}
          onChoose={(bin) => tools.perform(setPeriod(bin.from, bin.to))}
        />
      </Details>
      {state.filters.of && (
        <p className="govuk-body">
          The bars count all meetings among what is shown, not only those of {nameOf(drawn, state.filters.of)}
          .
        </p>
      )}
      {state.filters.atLeast && (
        <p className="govuk-body">
          The bars and the comparison leave out the filter “{atLeastWords(state.filters.atLeast)}”, which goes
          by the period.
        </p>
      )}
    </>
  )
}

const Rules = ({ timeline: { unit, bins } }: { timeline: Timeline }) => (
  <>
    <h3 className="govuk-heading-s explore-panel__heading">How it is counted</h3>
    <p className="govuk-body">
      One bar is one {unit}
      {unit === 'week' && ', Monday to Sunday'}. Filled: held. Outlined: planned, or any other status.
      Hatched: no data, because nothing is loaded for that {unit}
      {bins.length > 0 && bins.every(({ evidence }) => evidence) && ' (none here)'}. Where something is, it
      may be of others than those shown: the table says whose meetings are loaded.
    </p>
    <p className="govuk-body">
      Each meeting is in one bar, that of its first day. A period takes in every meeting whose dates touch it,
      its first and last day included, so a meeting known only by its week or month may be in the bar before.
      Who has no meeting in the period is not drawn, and is counted above the tables.
    </p>
  </>
)
