import type { Period } from '../../../graph-schema/days.ts'
import { Button } from '../../design/Button.tsx'
import { Details } from '../../design/Details.tsx'
import { formatRange } from '../../design/dates.ts'
import { OrderedDates } from '../filters/OrderedDates.tsx'
import { type CommandFor, nothing } from '../state/command.ts'
import { compareWith, wholePeriod } from '../state/narrowing.ts'
import type { TableProps } from '../table/tableProps.ts'
import type { Tools } from '../useTools.ts'
import { ComparedParties } from './ComparedParties.tsx'
import { beforeWords, periodBefore } from './periodBefore.ts'
import type { Ends } from './useRange.ts'

/** The period before the one chosen when its turn comes. */
const compareBefore: CommandFor = ({ state }) => {
  const chosen = wholePeriod(state.filters)
  return chosen ? compare(periodBefore(chosen)) : nothing('')
}

const compare = (other: Period) => compareWith(other, `Compared with ${formatRange(other.from, other.to)}`)

/** Who was met in one period and not in another, asked for and answered in words. */
export function ComparePanel({ snapshot, tools }: TableProps) {
  const { state, drawn } = snapshot
  const chosen = wholePeriod(state.filters)
  return (
    <section aria-labelledby="explore-compare">
      <h3 className="govuk-heading-s explore-panel__heading" id="explore-compare">
        Compare two periods
      </h3>
      {chosen ? (
        <Choices chosen={chosen} compared={state.compare} tools={tools} />
      ) : (
        <p className="govuk-body">
          Set a first and a last day, and this period can be compared with another.
        </p>
      )}
      {drawn.comparison && <ComparedParties comparison={drawn.comparison} drawn={drawn} tools={tools} />}
    </section>
  )
}

type ChoicesProps = { chosen: Period; compared: Period | undefined; tools: Tools }

function Choices({ chosen, compared, tools }: ChoicesProps) {
  const before = periodBefore(chosen)
  return (
    <>
      <p className="govuk-body">
        {beforeWords(chosen)} {formatRange(before.from, before.to)}.
      </p>
      <div className="explore-toolbar">
        <Button look="secondary" className="explore-tool" onClick={() => tools.perform(compareBefore)}>
          Compare with the period before
        </Button>
        <Button
          look="secondary"
          className="explore-tool"
          aria-disabled={!compared}
          onClick={() => compared && tools.perform(compareWith(undefined, 'Stopped comparing'))}
        >
          Stop comparing
        </Button>
      </div>
      <Details summary="Compare with other dates">
        <OtherDates compared={compared} tools={tools} />
      </Details>
    </>
  )
}

/** Takes effect once both are there. */
const OtherDates = ({ compared = {}, tools }: { compared?: Ends | undefined; tools: Tools }) => (
  <OrderedDates
    legends={{ from: 'Other period from', to: 'Other period up to' }}
    value={compared}
    onChange={(ends) => {
      const whole = wholePeriod(ends)
      if (whole) tools.perform(compare(whole))
    }}
  />
)
