import { DueGroup, type Plan } from '../../../graph-schema/api/plan.ts'
import { Select } from '../../design/Select.tsx'
import type { PlanSearch } from './planAddress.ts'
import { dueWords, organisations } from './planWords.ts'

type PlanFiltersProps = { plan: Plan; search: PlanSearch; onSearch: (change: PlanSearch) => void }

const everyone = '*'
const nobody = '-'

/** Whose organisations, and due when. */
export const PlanFilters = ({ plan, search, onSearch }: PlanFiltersProps) => (
  <div className="liaison-scope">
    <Select
      label="Owner"
      value={search.unowned ? nobody : (search.owner ?? everyone)}
      options={ownerOptions(plan, search)}
      onChange={(owner) =>
        onSearch({
          owner: owner === everyone || owner === nobody ? undefined : owner,
          unowned: owner === nobody ? 'yes' : undefined,
        })
      }
    />
    <Select
      label="Due"
      value={search.due ?? everyone}
      options={[
        { value: everyone, words: 'At any time' },
        ...DueGroup.options.map((value) => ({
          value,
          words: `${dueWords[value]} (${plan.counts[value]})`,
        })),
      ]}
      onChange={(due) => onSearch({ due: DueGroup.options.find((group) => group === due) })}
    />
  </div>
)

function ownerOptions({ owners }: Plan, { owner }: PlanSearch) {
  const named = owners.map((one) => ({
    value: one.owner ?? nobody,
    words: `${one.owner ?? 'No owner'} (${organisations(one.members)})`,
  }))
  const known = !owner || named.some(({ value }) => value === owner)
  return [
    { value: everyone, words: 'Anyone' },
    ...named,
    ...(known || !owner ? [] : [{ value: owner, words: owner }]),
  ]
}
