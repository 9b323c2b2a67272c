import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ByWhom } from '../../graph-schema/api/coverage.ts'
import { DateInput } from '../design/DateInput.tsx'
import { Details } from '../design/Details.tsx'
import { whomChoicesQuery } from './coverageQueries.ts'
import type { ScopeSearch } from './scopeAddress.ts'
import { scopeWords, whomName } from './scopeWords.ts'
import { WhomSelect } from './WhomSelect.tsx'

type ScopeFormProps = {
  scope: ScopeSearch
  onScope: (change: ScopeSearch) => void
  /** As the answer on screen says it, the day where none was chosen too. */
  found: { asOf: string; by?: ByWhom } | undefined
  /** Whose meetings the address asks for is not in the register: then it stands open, to choose from. */
  notFound: boolean
  withoutPeriod: boolean
}

/**
 * Whose engagement, as of when, and in which period, in one line that opens in place. Every choice takes effect at
 * once and is in the address.
 */
export function ScopeForm({ scope, onScope, found, notFound, withoutPeriod }: ScopeFormProps) {
  const { data: choices } = useQuery(whomChoicesQuery)
  // It does not close under the hand that chooses.
  const [opened, setOpened] = useState(notFound)
  if (notFound && !opened) setOpened(true)
  const by = scope.by ?? 'any'
  const name = notFound ? 'somebody not in the register' : (nameOf(by, found?.by) ?? whomName(by, choices))
  const said = scopeWords({ ...(withoutPeriod ? {} : scope), name, asOf: scope.asOf ?? found?.asOf })
  return (
    <div className="liaison-scope-line">
      <Details summary={<Line said={said} />} open={opened}>
        <div className="liaison-scope">
          <WhomSelect
            by={by}
            name={notFound ? 'Choose one' : name}
            onBy={(next) => onScope({ by: next === 'any' ? undefined : next })}
          />
          <DateInput
            legend="As of"
            hint="All is seen from this day. Empty: the day of the newest document."
            value={scope.asOf}
            onChange={(asOf) => onScope({ asOf })}
          />
        </div>
        {!withoutPeriod && <Period scope={scope} onScope={onScope} />}
      </Details>
    </div>
  )
}

const nameOf = (asked: string, found: ByWhom | undefined) => (found?.by === asked ? found.name : undefined)

const Line = ({ said }: { said: string }) => (
  <>
    <span className="liaison-scope-line__said">{said}</span>: change
  </>
)

const Period = ({ scope, onScope }: Pick<ScopeFormProps, 'scope' | 'onScope'>) => (
  <>
    <div className="liaison-scope">
      <DateInput legend="First day" value={scope.from} onChange={(from) => onScope({ from })} />
      <DateInput legend="Last day" value={scope.to} onChange={(to) => onScope({ to })} />
    </div>
    <p className="govuk-hint">
      Only meetings whose last day falls in this period count. Empty: of any time. What is planned, and “no
      meeting recorded”, do not depend on it.
    </p>
  </>
)
