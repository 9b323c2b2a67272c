import type { Facts } from '../../graph-schema/api/register.ts'
import { Sources } from '../design/Citation.tsx'

/** The entry's own properties, its summary, and where the entry itself comes from. */
export const Particulars = ({ facts }: { facts: Facts }) => (
  <>
    {facts.summary && <p className="govuk-body">{facts.summary}</p>}
    <dl className="govuk-summary-list">
      {facts.particulars.map(({ name, value }) => (
        <div key={name} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{name}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
      <div className="govuk-summary-list__row">
        <dt className="govuk-summary-list__key">Source</dt>
        <dd className="govuk-summary-list__value">
          <Sources {...facts} />
        </dd>
      </div>
    </dl>
  </>
)
