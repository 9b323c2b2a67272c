import type { Filters } from '../../../graph-schema/api/explore.ts'
import { formatCount } from '../../design/counts.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import type { ExploreState } from '../state/ExploreState.ts'
import { filter, showHidden } from '../state/narrowing.ts'
import type { Tools } from '../useTools.ts'
import { type FilterOn, filtersOn } from './filterWords.ts'

type Props = { state: ExploreState; drawn: Drawn; areaName: (id: string) => string; tools: Tools }

/** What keeps things from being drawn, and how to have them back. */
export const Chips = ({ state, drawn, areaName, tools }: Props) => {
  const on = filtersOn(state.filters, areaName)
  if (on.length === 0 && state.hidden.length === 0) return null
  return (
    <ul className="explore-chips" aria-label="Filters that are on">
      {on.map((chip) => (
        <li key={chip.id}>
          <Chip words={chip.words} onRemove={() => tools.perform(removing(chip))} />
        </li>
      ))}
      {state.hidden.length > 0 && (
        <li>
          <Chip
            words={`${formatCount(state.hidden.length, 'item')} hidden by hand`}
            verb="Show"
            onRemove={() => tools.perform(showHidden(state.hidden))}
          />
        </li>
      )}
      {drawn.filteredOut.length > 0 && (
        <li className="explore-chips__note">
          {formatCount(drawn.filteredOut.length, 'party or area has', 'parties and areas have')} no meeting of
          their own within the filters and are not drawn
        </li>
      )}
    </ul>
  )
}

export const removing = (chip: FilterOn) => filter(emptied(chip.without), `Removed filter: ${chip.words}`)

/** Every filter named, so that one left out is taken off. */
const emptied = (filters: Filters): Filters => ({
  about: filters.about,
  status: filters.status,
  side: filters.side,
  kind: filters.kind,
  from: filters.from,
  to: filters.to,
})

const Chip = ({
  words,
  verb = 'Remove',
  onRemove,
}: {
  words: string
  verb?: string
  onRemove: () => void
}) => (
  <span className="explore-chip">
    {words}
    <button type="button" className="explore-chip__button" onClick={onRemove}>
      {verb}
      <span className="govuk-visually-hidden"> {words}</span>
    </button>
  </span>
)
