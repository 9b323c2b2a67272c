import { type FormEvent, useState } from 'react'
import type { Commitment } from '../../graph-schema/api/commitments.ts'
import { Button } from '../design/Button.tsx'
import { DateInput } from '../design/DateInput.tsx'
import type { Change } from '../design/useChange.ts'
import { changeCommitment } from './commitmentsQueries.ts'

/** By which day it is to be done; none where the source gives none. */
export function DueForm({ data: { commitment, seq }, change }: { data: Commitment; change: Change }) {
  const [due, setDue] = useState(commitment.due)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void change.run(() => changeCommitment(commitment.id, { seen: seq, due: due ?? null }))
  }
  return (
    <form noValidate onSubmit={save}>
      <h2 className="govuk-heading-m">When it is due</h2>
      <DateInput
        legend="Due on"
        hint="Only where a date was given. Empty: no date given."
        value={due}
        onChange={setDue}
      />
      <Button type="submit" look="secondary">
        Save the date
      </Button>
    </form>
  )
}
