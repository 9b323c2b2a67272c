import { MeetingKind, Side, Status } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { Checkboxes } from '../../design/Checkboxes.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { Details } from '../../design/Details.tsx'
import { capitalise } from '../../design/dates.ts'
import { meetingKindWords, sideWords, statusWords } from '../../design/words.ts'
import { isNarrowed } from '../drawn/toDrawn.ts'
import { filter, period, removeFilters } from '../state/narrowing.ts'
import { AreaFilter, type AreaFilterProps } from './AreaFilter.tsx'
import { labelOf, periodWords } from './filterWords.ts'

/** What narrows the picture, the tables and all counts alike. Nothing that stays is moved. */
export const FiltersPanel = ({ filters, areas, areaName, tools }: AreaFilterProps) => (
  <>
    <h2 className="govuk-heading-m">Filters</h2>
    <p className="govuk-body">Each takes effect at once. What stays does not move.</p>
    <AreaFilter filters={filters} areas={areas} areaName={areaName} tools={tools} />
    <Checkboxes
      legend="Status"
      choices={choicesOf(Status.options, statusWords)}
      chosen={filters.status ?? []}
      onChange={(status) =>
        tools.perform(
          filter(
            { status },
            labelOf(
              'status',
              status.map((each) => statusWords[each]),
            ),
          ),
        )
      }
    />
    <Period filters={filters} tools={tools} />
    <Details summary="Side and kind of meeting" open={Boolean(filters.side ?? filters.kind)}>
      <Checkboxes
        legend="Side"
        choices={choicesOf(Side.options, sideWords)}
        chosen={filters.side ?? []}
        onChange={(side) =>
          tools.perform(
            filter(
              { side },
              labelOf(
                'side',
                side.map((each) => sideWords[each]),
              ),
            ),
          )
        }
      />
      <Checkboxes
        legend="Kind of meeting"
        choices={choicesOf(MeetingKind.options, meetingKindWords)}
        chosen={filters.kind ?? []}
        onChange={(kind) =>
          tools.perform(
            filter(
              { kind },
              labelOf(
                'kind',
                kind.map((each) => meetingKindWords[each]),
              ),
            ),
          )
        }
      />
    </Details>
    {isNarrowed(filters) && (
      <Button look="secondary" onClick={() => tools.perform(removeFilters)}>
        Remove all filters
      </Button>
    )}
  </>
)

const choicesOf = <Term extends string>(terms: readonly Term[], words: Record<Term, string>) =>
  terms.map((value) => ({ value, words: capitalise(words[value]) }))

function Period({ filters: { from, to }, tools }: Pick<AreaFilterProps, 'filters' | 'tools'>) {
  const set = (first: string | undefined, last: string | undefined) =>
    tools.perform(period(first, last, `Filtered: period ${periodWords(first, last)}`))
  return (
    <>
      <DateInput
        legend="Meetings from"
        hint="For example, 2 11 2020"
        value={from}
        onChange={(date) => set(date, to)}
      />
      <DateInput legend="Meetings up to" value={to} onChange={(date) => set(from, date)} />
    </>
  )
}
