import { useState } from 'react'
import type { Plan, PlanInterval } from '../../../graph-schema/api/plan.ts'
import { Button } from '../../design/Button.tsx'
import { Details } from '../../design/Details.tsx'
import { capitalise } from '../../design/dates.ts'
import { type Column, Table } from '../../design/Table.tsx'
import { IntervalForm } from './IntervalForm.tsx'
import { addInterval, changeInterval, removeInterval } from './planQueries.ts'
import { daysInWords, intervalWords, organisations } from './planWords.ts'
import type { PlanChange } from './usePlanChange.ts'

type IntervalsProps = { plan: Plan; change: PlanChange }

/** The review intervals: add one, rename it, change its length, remove it. */
export function Intervals({ plan: { intervals, seq }, change }: IntervalsProps) {
  const [editing, setEditing] = useState<string>()
  const edited = intervals.find(({ name }) => name === editing)
  const actions: Column<PlanInterval> = {
    id: 'actions',
    header: 'Change',
    cell: ({ name, members }) => (
      <div className="liaison-plan__buttons">
        <Button look="link" onClick={() => setEditing(name)}>
          Change<span className="govuk-visually-hidden"> the interval {intervalWords(name)}</span>
        </Button>
        <Button look="link" onClick={() => void change.run(() => removeInterval(name, seq, members))}>
          Remove
          <span className="govuk-visually-hidden">
            {' '}
            the interval {intervalWords(name)} and take {organisations(members)} off the plan
          </span>
        </Button>
      </div>
    ),
  }
  return (
    <section aria-labelledby="intervals-heading" className="liaison-plan__edit">
      <h2 className="govuk-heading-m" id="intervals-heading">
        Review intervals
      </h2>
      {intervals.length > 0 && (
        <Table
          caption="How often"
          captionClass="govuk-visually-hidden"
          columns={[...columns, actions]}
          rows={intervals}
          rowKey={({ name }) => name}
          stacks
        />
      )}
      {edited && (
        <div className="govuk-inset-text">
          <h3 className="govuk-heading-s">Change “{intervalWords(edited.name)}”</h3>
          <IntervalForm
            key={edited.name}
            start={{ words: ownWords(edited), days: String(edited.everyDays) }}
            button="Save"
            onCancel={() => setEditing(undefined)}
            onSave={async (interval) => {
              const done = await change.run(() => changeInterval(edited.name, { seen: seq, ...interval }))
              if (done) setEditing(undefined)
              return done
            }}
          />
        </div>
      )}
      <Details summary="Add an interval" open={intervals.length === 0}>
        <IntervalForm
          start={{ words: '', days: '' }}
          button="Add the interval"
          onSave={(interval) => change.run(() => addInterval(interval))}
        />
      </Details>
    </section>
  )
}

/** A name that only says the length is left to follow it. */
const ownWords = ({ name, everyDays }: PlanInterval) =>
  name === `every-${everyDays}-days` ? '' : intervalWords(name)

const columns: Column<PlanInterval>[] = [
  { id: 'name', header: 'Name', names: true, cell: ({ name }) => capitalise(intervalWords(name)) },
  { id: 'days', header: 'Length', cell: ({ everyDays }) => capitalise(daysInWords(everyDays)) },
  { id: 'members', header: 'On it', cell: ({ members }) => organisations(members) },
]
