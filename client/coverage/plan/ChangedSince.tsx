import type { ChangedEntry, Portfolio } from '../../../graph-schema/api/plan.ts'
import { Button } from '../../design/Button.tsx'
import { formatDate } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { markSeen } from './planQueries.ts'
import type { PlanChange } from './usePlanChange.ts'

type ChangedSinceProps = { portfolio: Portfolio; change: PlanChange }

/** What is new or changed since the person last said they had seen it. */
export function ChangedSince({ portfolio, change }: ChangedSinceProps) {
  const { looked, changed, owner, seq } = portfolio
  const { total, first } = changed
  const nothingNew = looked && total === 0
  return (
    <section aria-labelledby="changed-heading">
      <h2 className="govuk-heading-m" id="changed-heading">
        Changed since you last looked
      </h2>
      <p className="govuk-body">{summary(portfolio)}</p>
      {first.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {first.map((one) => (
            <li key={one.entry.id}>
              <EntryLink entry={one.entry} /> {how(one)}
            </li>
          ))}
        </ul>
      )}
      {total > first.length && (
        <p className="govuk-body">
          Showing {first.length} of {total}, the latest first.
        </p>
      )}
      {!nothingNew && (
        <Button
          look="secondary"
          className="liaison-plan__edit"
          onClick={() => void change.run(() => markSeen(owner, seq))}
        >
          {looked ? 'Mark as seen' : 'Follow changes from now on'}
        </Button>
      )}
    </section>
  )
}

function summary({ looked, changed: { total } }: Portfolio): string {
  if (!looked) return 'You have not looked at this portfolio before.'
  const since = looked.at ? ` since ${formatDate(looked.at.slice(0, 10))}` : ''
  if (total === 0) return `Nothing has changed${since}.`
  return `${total === 1 ? '1 thing has' : `${total} things have`} changed${since}.`
}

const how = ({ fresh, by, at, why }: ChangedEntry) =>
  `${fresh ? 'is new' : 'was changed'}: ${why} (${by}, ${formatDate(at.slice(0, 10))})`
