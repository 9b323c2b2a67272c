import { type FormEvent, useState } from 'react'
import type { Plan } from '../../../graph-schema/api/plan.ts'
import { Button } from '../../design/Button.tsx'
import { Select } from '../../design/Select.tsx'
import { TextField } from '../../design/TextField.tsx'
import { changeMembers } from './planQueries.ts'
import { intervalWords, organisations } from './planWords.ts'
import type { PlanChange } from './usePlanChange.ts'

type ChangeChosenProps = { plan: Plan; ids: readonly string[]; change: PlanChange; onDone: () => void }

/** Another interval, another owner, or off the plan, for all that are chosen in the table. */
export function ChangeChosen({ plan, ids, change, onDone }: ChangeChosenProps) {
  const [interval, setInterval] = useState('')
  const [owner, setOwner] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = async (changed: { interval?: string | null; owner?: string }) => {
    if (await change.run(() => changeMembers({ ids: [...ids], seen: plan.seq, ...changed }))) onDone()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const given = { ...(interval ? { interval } : {}), ...(owner.trim() ? { owner: owner.trim() } : {}) }
    setWrong(Object.keys(given).length === 0)
    if (Object.keys(given).length > 0) void send(given)
  }
  return (
    <section className="govuk-inset-text liaison-plan__edit" aria-labelledby="chosen-heading">
      <h2 className="govuk-heading-s" id="chosen-heading">
        {organisations(ids.length)} chosen
      </h2>
      <form noValidate onSubmit={save}>
        <Select
          label="Move to"
          value={interval}
          options={[
            { value: '', words: 'Same interval as now' },
            ...plan.intervals.map(({ name }) => ({ value: name, words: intervalWords(name) })),
          ]}
          onChange={setInterval}
        />
        <TextField
          label="New owner"
          hint="Left empty, the owner stays."
          value={owner}
          maxLength={200}
          error={wrong ? 'Choose another interval, or enter a new owner' : undefined}
          onText={setOwner}
        />
        <div className="liaison-plan__buttons">
          <Button type="submit">Save</Button>
          <Button look="secondary" onClick={() => void send({ interval: null })}>
            Take off the plan
          </Button>
        </div>
      </form>
    </section>
  )
}
