import { MeetingKind, Side, Status } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { Checkboxes } from '../../design/Checkboxes.tsx'
import { Details } from '../../design/Details.tsx'
import { capitalise } from '../../design/dates.ts'
import { Select } from '../../design/Select.tsx'
import { meetingKindWords, sideWords, statusWords } from '../../design/words.ts'
import { isNarrowed } from '../drawn/toDrawn.ts'
import { filter, removeFilters } from '../state/narrowing.ts'
import { AreaFilter, type AreaFilterProps } from './AreaFilter.tsx'
import { atLeastWords } from './filterWords.ts'
import { PeriodInputs } from './PeriodInputs.tsx'
import { turnKind, turnSide, turnStatus } from './turnValue.ts'

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
      onChange={(chosen, pressed) => tools.perform(turnStatus(pressed, chosen.includes(pressed)))}
    />
    <PeriodInputs filters={filters} tools={tools} />
    <AtLeast filters={filters} tools={tools} />
    <Details summary="Side and kind of meeting" open={Boolean(filters.side ?? filters.kind)}>
      <Checkboxes
        legend="Side"
        choices={choicesOf(Side.options, sideWords)}
        chosen={filters.side ?? []}
        onChange={(chosen, pressed) => tools.perform(turnSide(pressed, chosen.includes(pressed)))}
      />
      <Checkboxes
        legend="Kind of meeting"
        choices={choicesOf(MeetingKind.options, meetingKindWords)}
        chosen={filters.kind ?? []}
        onChange={(chosen, pressed) => tools.perform(turnKind(pressed, chosen.includes(pressed)))}
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

/** Goes by what is drawn, so it is taken last. */
function AtLeast({ filters: { atLeast = 1 }, tools }: Pick<AreaFilterProps, 'filters' | 'tools'>) {
  const offered = [...new Set([1, 2, 3, 4, 5, 10, 20, 50, atLeast])].toSorted((a, b) => a - b)
  const choose = (least: number) =>
    tools.perform(
      filter(
        { atLeast: least > 1 ? least : undefined },
        least > 1
          ? `Filtered: parties with ${atLeastWords(least)}`
          : 'Removed the filter by number of meetings',
      ),
    )
  return (
    <Select
      label="Parties with"
      hint="Among the meetings drawn. Those with fewer are put aside."
      value={String(atLeast)}
      options={offered.map((least) => ({
        value: String(least),
        words: least === 1 ? 'any number of meetings' : atLeastWords(least),
      }))}
      onChange={(least) => choose(Number(least))}
    />
  )
}
