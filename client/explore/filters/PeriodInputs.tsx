import { DateInput } from '../../design/DateInput.tsx'
import type { CommandFor } from '../state/command.ts'
import { period } from '../state/narrowing.ts'
import type { Ends } from '../time/useRange.ts'
import type { AreaFilterProps } from './AreaFilter.tsx'
import { periodWords } from './filterWords.ts'

/** The one step that sets the period, whatever it was set with. */
export const setPeriod = (from: string | undefined, to: string | undefined) =>
  period(from, to, `Filtered: period ${periodWords(from, to)}`)

/** One end of it, or both, the other as it is when its turn comes. */
export const changePeriod =
  (change: Ends): CommandFor =>
  ({ state: { filters } }) => {
    const { from, to } = { from: filters.from, to: filters.to, ...change }
    return setPeriod(from, to)
  }

export const PeriodInputs = ({
  filters: { from, to },
  tools,
}: Pick<AreaFilterProps, 'filters' | 'tools'>) => (
  <>
    <DateInput
      legend="Meetings from"
      hint="For example, 2 11 2020"
      value={from}
      onChange={(date) => tools.perform(changePeriod({ from: date }))}
    />
    <DateInput
      legend="Meetings up to"
      value={to}
      onChange={(date) => tools.perform(changePeriod({ to: date }))}
    />
  </>
)
