import { formatCount } from '../../design/counts.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import type { CommandFor } from '../state/command.ts'
import type { ExploreState, Narrowing } from '../state/ExploreState.ts'
import { compareWith, filter, showHidden } from '../state/narrowing.ts'
import type { Tools } from '../useTools.ts'
import { atLeastId, type FilterOn, filtersOn, periodWords } from './filterWords.ts'

type Props = { state: ExploreState; drawn: Drawn; areaName: (id: string) => string; tools: Tools }

/** What keeps things from being drawn, and how to have them back. */
export const Chips = ({ state, drawn, areaName, tools }: Props) => {
  const on = filtersOn(state.filters, areaName)
  const unmet = drawn.filteredOut.length - drawn.tooFew.length
  if (on.length === 0 && state.hidden.length === 0) return null
  return (
    <ul className="explore-chips" aria-label="Filters that are on">
      {on.map((chip) => (
        <li key={chip.id}>
          <Chip words={wordsWithCount(chip, drawn)} onRemove={() => tools.perform(removing(chip))} />
        </li>
      ))}
      {state.compare && (
        <li>
          <Chip
            words={`Compared with ${periodWords(state.compare.from, state.compare.to)}`}
            verb="Stop"
            onRemove={() => tools.perform(compareWith(undefined, 'Stopped comparing'))}
          />
        </li>
      )}
      {state.hidden.length > 0 && (
        <li>
          <Chip
            words={`${formatCount(state.hidden.length, 'item')} hidden by hand`}
            verb="Show"
            onRemove={() => tools.perform(showHidden(state.hidden))}
          />
        </li>
      )}
      {unmet > 0 && (
        <li className="explore-chips__note">
          {formatCount(unmet, 'party or area has', 'parties and areas have')} no meeting of{' '}
          {unmet === 1 ? 'its' : 'their'} own within the filters and {unmet === 1 ? 'is' : 'are'} not drawn
        </li>
      )}
    </ul>
  )
}

const wordsWithCount = ({ id, words }: FilterOn, { tooFew }: Drawn) =>
  id === atLeastId ? `${words}: ${formatCount(tooFew.length, 'party', 'parties')} put aside` : words

export const removing =
  (chip: FilterOn): CommandFor =>
  ({ state }) =>
    filter(emptied(chip.without(state.filters)), `Removed filter: ${chip.words}`)

/** Every filter named, so that one left out is taken off. */
const emptied = (filters: Narrowing): Narrowing => ({
  about: filters.about,
  status: filters.status,
  side: filters.side,
  kind: filters.kind,
  from: filters.from,
  to: filters.to,
  atLeast: filters.atLeast,
  of: filters.of,
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
