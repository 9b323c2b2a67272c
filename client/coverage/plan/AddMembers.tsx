import { type FormEvent, useState } from 'react'
import type { Plan } from '../../../graph-schema/api/plan.ts'
import { Button } from '../../design/Button.tsx'
import { ChosenList } from '../../design/ChosenList.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { Select } from '../../design/Select.tsx'
import { TextField } from '../../design/TextField.tsx'
import { changeMembers } from './planQueries.ts'
import { intervalWords } from './planWords.ts'
import type { PlanChange } from './usePlanChange.ts'

type Chosen = { id: string; name: string }

/** Finds organisations one after another and puts them on an interval together. */
export function AddMembers({ plan, change }: { plan: Plan; change: PlanChange }) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const [interval, setInterval] = useState(plan.intervals[0]?.name ?? '')
  const [owner, setOwner] = useState(plan.you)
  const [tried, setTried] = useState(false)
  const on = plan.intervals.some(({ name }) => name === interval) ? interval : plan.intervals[0]?.name
  const put = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (chosen.length === 0 || !on) return
    const ids = chosen.map(({ id }) => id)
    const whose = owner.trim() || null
    if (await change.run(() => changeMembers({ ids, interval: on, owner: whose, seen: plan.seq }))) {
      setChosen([])
      setTried(false)
    }
  }
  return (
    <section aria-labelledby="add-heading" className="liaison-plan__edit">
      <h2 className="govuk-heading-m" id="add-heading">
        Add organisations
      </h2>
      <SearchBox
        label="Find an organisation to add"
        types={['organisation']}
        error={tried && chosen.length === 0 ? 'Find at least one organisation' : undefined}
        onChoose={({ id, name }) =>
          setChosen((before) => [...before.filter((one) => one.id !== id), { id, name }])
        }
      />
      <form noValidate onSubmit={(event) => void put(event)}>
        <ChosenList label="To be added" chosen={chosen} onChosen={setChosen} />
        <Select
          label="Review"
          value={on ?? ''}
          options={plan.intervals.map(({ name }) => ({ value: name, words: intervalWords(name) }))}
          onChange={setInterval}
        />
        <TextField
          label="Owner (optional)"
          hint="Who sees to it that the review takes place."
          value={owner}
          maxLength={200}
          onText={setOwner}
        />
        <Button type="submit">Put on the plan</Button>
      </form>
    </section>
  )
}
