import type { PeriodUnit } from '../../../graph-schema/api/evidence.ts'
import { Select } from '../../design/Select.tsx'

const units = [
  { value: 'week', words: 'Weeks' },
  { value: 'quarter', words: 'Quarters' },
] as const

type Props = {
  /** As it is shown: quarters where there are too many weeks. */
  unit: PeriodUnit
  onUnit: (unit: PeriodUnit) => void
}

/** By week or by quarter. */
export const UnitSelect = ({ unit, onUnit }: Props) => (
  <div className="liaison-scope">
    <Select
      label="Periods"
      hint="More than 160 weeks are shown as quarters."
      value={unit}
      options={units}
      onChange={onUnit}
    />
  </div>
)
