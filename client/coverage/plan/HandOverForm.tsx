import { type FormEvent, useId, useState } from 'react'
import type { Portfolio } from '../../../graph-schema/api/plan.ts'
import { Button } from '../../design/Button.tsx'
import { TextField } from '../../design/TextField.tsx'
import { handOver } from './planQueries.ts'
import { organisations } from './planWords.ts'
import type { PlanChange } from './usePlanChange.ts'

const mostNamed = 20

/** Gives all of a portfolio to a colleague: shows what moves before it moves. */
export function HandOverForm({ portfolio, change }: { portfolio: Portfolio; change: PlanChange }) {
  const { owner, owners, members, total, undertakings, seq } = portfolio
  const listId = useId()
  const [to, setTo] = useState('')
  const [tried, setTried] = useState(false)
  const colleague = to.trim()
  const problem = colleague === '' ? 'Enter the name of your colleague' : undefined
  const give = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem) return
    void change.run(() => handOver({ from: owner, to: colleague, count: total, seen: seq }))
  }
  return (
    <section aria-labelledby="hand-over-heading" className="liaison-plan__edit">
      <h2 className="govuk-heading-m" id="hand-over-heading">
        Hand over
      </h2>
      <form noValidate onSubmit={give}>
        <TextField
          label="Hand over to"
          hint="The name of the colleague who takes over all of these reviews."
          value={to}
          maxLength={200}
          list={listId}
          error={tried ? problem : undefined}
          onText={setTo}
        />
        <datalist id={listId}>
          {owners.map(
            (one) => one.owner && one.owner !== owner && <option key={one.owner} value={one.owner} />,
          )}
        </datalist>
        <p className="govuk-body">
          What moves: the review of {organisations(total)} (
          {members
            .slice(0, mostNamed)
            .map(({ party }) => party.name)
            .join(', ')}
          {total > mostNamed && ` and ${total - mostNamed} more`}
          ). {undertakingsInWords(undertakings.total)}
        </p>
        <Button type="submit">
          Hand over {organisations(total)}
          {colleague && ` to ${colleague}`}
        </Button>
      </form>
    </section>
  )
}

const undertakingsInWords = (total: number) =>
  total === 0
    ? 'There is no open undertaking with them in the record.'
    : `${total === 1 ? '1 open undertaking is' : `${total} open undertakings are`} listed in the printable pack, and ${total === 1 ? 'stays' : 'stay'} with whoever gave ${total === 1 ? 'it' : 'them'}.`
