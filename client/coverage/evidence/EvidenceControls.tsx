import type { PeriodUnit } from '../../../graph-schema/api/evidence.ts'
import { DateInput } from '../../design/DateInput.tsx'
import { Select } from '../../design/Select.tsx'
import { WhomSelect } from '../WhomSelect.tsx'
import type { EvidenceSearch } from './evidenceAddress.ts'

type Props = {
  search: EvidenceSearch
  /** As it is shown: quarters where there are too many weeks. */
  unit: PeriodUnit
  onChange: (change: Partial<EvidenceSearch>) => void
}

const units = [
  { value: 'week', words: 'Weeks' },
  { value: 'quarter', words: 'Quarters' },
] as const

/** Weeks or quarters, as known when, and for whom the sentence says how far the evidence goes. */
export const EvidenceControls = ({ search, unit, onChange }: Props) => (
  <div className="liaison-scope">
    <WhomSelect by={search.by ?? 'any'} onBy={(by) => onChange({ by: by === 'any' ? undefined : by })} />
    <DateInput
      legend="As of"
      hint="What was known on this day. Left empty: the newest document."
      value={search.asOf}
      onChange={(asOf) => onChange({ asOf, page: undefined })}
    />
    <Select
      label="Periods"
      hint="More than 160 weeks are shown as quarters."
      value={unit}
      options={units}
      onChange={(next) => onChange({ unit: next })}
    />
  </div>
)
