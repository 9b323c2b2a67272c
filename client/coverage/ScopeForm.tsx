import { DateInput } from '../design/DateInput.tsx'
import { Details } from '../design/Details.tsx'
import type { ScopeSearch } from './scopeAddress.ts'
import { WhomSelect } from './WhomSelect.tsx'

type ScopeFormProps = { scope: ScopeSearch; onScope: (change: ScopeSearch) => void }

/** Whose engagement, as of when, and in which period. Every choice takes effect at once and is in the address. */
export const ScopeForm = ({ scope, onScope }: ScopeFormProps) => (
  <div className="liaison-scope">
    <WhomSelect by={scope.by ?? 'any'} onBy={(by) => onScope({ by: by === 'any' ? undefined : by })} />
    <DateInput
      legend="As of"
      hint="What was known on this day. Empty: the newest document."
      value={scope.asOf}
      onChange={(asOf) => onScope({ asOf })}
    />
    <Details
      summary={scope.from || scope.to ? 'Period chosen' : 'Choose a period'}
      open={Boolean(scope.from || scope.to)}
    >
      <p className="govuk-hint">
        Counts meetings whose last day falls in the period. What is planned, and “no meeting recorded”, do not
        depend on it.
      </p>
      <div className="liaison-scope__period">
        <DateInput legend="First day" value={scope.from} onChange={(from) => onScope({ from })} />
        <DateInput legend="Last day" value={scope.to} onChange={(to) => onScope({ to })} />
      </div>
    </Details>
  </div>
)
