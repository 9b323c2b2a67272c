import { useQuery } from '@tanstack/react-query'
import { CoverageList, type Lists } from '../../../graph-schema/api/lists.ts'
import { HarmAreas } from '../../../graph-schema/api/register.ts'
import { apiQuery } from '../../api.ts'
import { formatNumber } from '../../design/counts.ts'
import { Select } from '../../design/Select.tsx'
import { listWords } from '../coverageWords.ts'
import { FindBox } from '../FindBox.tsx'
import type { ListsSearch } from './listsAddress.ts'

type Props = {
  search: ListsSearch
  counts: Lists['counts'] | undefined
  onChange: (change: Partial<ListsSearch>) => void
}

const harmAreasQuery = apiQuery(HarmAreas, '/api/harm-areas')

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

type AboutProps = { about: string | undefined; onAbout: (about: string | undefined) => void }

function AboutSelect({ about, onAbout }: AboutProps) {
  const { data } = useQuery(harmAreasQuery)
  const areas = data?.harmAreas ?? []
  const known = !about || areas.some(({ id }) => id === about)
  return (
    <Select
      label="About"
      value={about ?? ''}
      options={[
        { value: '', words: 'All harm areas' },
        ...(known ? [] : [{ value: about, words: about }]),
        ...areas.map(({ id, name }) => ({ value: id, words: name })),
      ]}
      onChange={(chosen) => onAbout(chosen || undefined)}
    />
  )
}
