import { DateInput } from '../../design/DateInput.tsx'
import type { ScopeSearch } from '../scopeAddress.ts'
import { WhomSelect } from '../WhomSelect.tsx'

type PlanScopeProps = { scope: ScopeSearch; onScope: (change: ScopeSearch) => void }

/** Whose meetings count as a review, and seen from which day. A review looks at all meetings, so there is no period. */
export const PlanScope = ({ scope, onScope }: PlanScopeProps) => (
  <div className="liaison-scope">
    <WhomSelect by={scope.by ?? 'any'} onBy={(by) => onScope({ by: by === 'any' ? undefined : by })} />
    <DateInput
      legend="As of"
      hint="What is due is seen from this day. Left empty: the newest document."
      value={scope.asOf}
      onChange={(asOf) => onScope({ asOf })}
    />
  </div>
)
