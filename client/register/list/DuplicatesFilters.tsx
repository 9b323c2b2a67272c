import { DuplicateKind, type Duplicates, DuplicateWhy } from '../../../graph-schema/api/registerList.ts'
import { formatNumber } from '../../design/counts.ts'
import { Select } from '../../design/Select.tsx'
import { duplicateKindWords, duplicateWhyWords } from './duplicatesWords.ts'
import { NameFilter } from './NameFilter.tsx'
import type { DuplicatesSearch } from './registerAddress.ts'

type Props = {
  search: DuplicatesSearch
  counts: Duplicates['counts']
  onSearch: (changed: Partial<DuplicatesSearch>) => void
}
const everything = '*'

/** Pairs by name, by what they are of and by why they were found, each choice with how many it would leave. */
export function DuplicatesFilters({ search, counts, onSearch }: Props) {
  return (
    <NameFilter find={search.find} onFind={(find) => onSearch({ find })}>
      {search.among !== 'meetings' && (
        <Select
          label="Pairs of"
          value={search.kind ?? everything}
          options={options(DuplicateKind.options, duplicateKindWords, counts.kind, search.kind)}
          onChange={(kind) => onSearch({ kind: DuplicateKind.options.find((one) => one === kind) })}
        />
      )}
      <Select
        label="Why they may be the same"
        value={search.why ?? everything}
        options={options(DuplicateWhy.options, duplicateWhyWords, counts.why, search.why)}
        onChange={(why) => onSearch({ why: DuplicateWhy.options.find((one) => one === why) })}
      />
    </NameFilter>
  )
}

/** Only what there is, and what is chosen. */
const options = <Value extends string>(
  all: readonly Value[],
  words: Readonly<Record<Value, string>>,
  counts: Readonly<Partial<Record<Value, number>>>,
  chosen: Value | undefined,
) => [
  { value: everything, words: 'Any' },
  ...all.flatMap((value) => {
    const count = counts[value] ?? 0
    return count > 0 || value === chosen ? [{ value, words: `${words[value]} (${formatNumber(count)})` }] : []
  }),
]
