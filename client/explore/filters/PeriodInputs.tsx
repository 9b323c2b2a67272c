import { type CommandFor, nothing } from '../state/command.ts'
import { period } from '../state/narrowing.ts'
import type { Ends } from '../time/useRange.ts'
import type { AreaFilterProps } from './AreaFilter.tsx'
import { periodWords } from './filterWords.ts'
import { isBackwards } from './isBackwards.ts'
import { OrderedDates } from './OrderedDates.tsx'

/** The one step that sets the period, whatever it was set with. */
export const setPeriod = (from: string | undefined, to: string | undefined) =>
  period(from, to, `Filtered: period ${periodWords(from, to)}`)

/** One end of it, or both, the other as it is when its turn comes. */
export const changePeriod =
  (change: Ends): CommandFor =>
  ({ state: { filters } }) => {
    const { from, to } = { from: filters.from, to: filters.to, ...change }
    return isBackwards({ from, to })
      ? nothing('The period has not changed: its first day would be after its last')
      : setPeriod(from, to)
  }

export const PeriodInputs = ({
  filters: { from, to },
  tools,
}: Pick<AreaFilterProps, 'filters' | 'tools'>) => (
  <OrderedDates
    legends={{ from: 'Meetings from', to: 'Meetings up to' }}
    hint="For example, 2 11 2020"
    value={{ from, to }}
    onChange={(ends) =>
      tools.perform(
        changePeriod({
          ...(ends.from === from ? {} : { from: ends.from }),
          ...(ends.to === to ? {} : { to: ends.to }),
        }),
      )
    }
  />
)
