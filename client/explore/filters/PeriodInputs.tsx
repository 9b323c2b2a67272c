import { DateInput } from '../../design/DateInput.tsx'
import { period } from '../state/narrowing.ts'
import type { AreaFilterProps } from './AreaFilter.tsx'
import { periodWords } from './filterWords.ts'

/** The one step that sets the period, whatever it was set with. */
export const setPeriod = (from: string | undefined, to: string | undefined) =>
  period(from, to, `Filtered: period ${periodWords(from, to)}`)

export const PeriodInputs = ({
  filters: { from, to },
  tools,
}: Pick<AreaFilterProps, 'filters' | 'tools'>) => (
  <>
    <DateInput
      legend="Meetings from"
      hint="For example, 2 11 2020"
      value={from}
      onChange={(date) => tools.perform(setPeriod(date, to))}
    />
    <DateInput legend="Meetings up to" value={to} onChange={(date) => tools.perform(setPeriod(from, date))} />
  </>
)
