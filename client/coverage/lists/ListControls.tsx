import { CoverageList, type Lists } from '../../../graph-schema/api/lists.ts'
import { formatNumber } from '../../design/counts.ts'
import { Select } from '../../design/Select.tsx'
import { AboutSelect } from '../AboutSelect.tsx'
import { listWords } from '../coverageWords.ts'
import { FindBox } from '../FindBox.tsx'
import type { ListsSearch } from './listsAddress.ts'

type Props = {
  search: ListsSearch
  counts: Lists['counts'] | undefined
  onChange: (change: Partial<ListsSearch>) => void
}

/** Which list, about which harm area, and whose name is sought in it. */
export const ListControls = ({ search, counts, onChange }: Props) => (
  <div className="liaison-scope">
    <Select
      label="List"
      value={search.list ?? 'none-recorded'}
      options={CoverageList.options.map((value) => ({
        value,
        words: `${listWords[value].words}${counts ? ` (${formatNumber(counts[value])})` : ''}`,
      }))}
      onChange={(list) => onChange({ list: list === 'none-recorded' ? undefined : list })}
    />
    <AboutSelect about={search.about} onAbout={(about) => onChange({ about })} />
    <FindBox value={search.find ?? ''} onFind={(find) => onChange({ find: find || undefined })} />
  </div>
)
