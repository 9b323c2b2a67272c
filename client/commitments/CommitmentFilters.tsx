import { useQuery } from '@tanstack/react-query'
import type { Commitments } from '../../graph-schema/api/commitments.ts'
import { CommitmentKind, CommitmentStatus } from '../../graph-schema/terms.ts'
import { Checkboxes } from '../design/Checkboxes.tsx'
import { DateInput } from '../design/DateInput.tsx'
import { capitalise } from '../design/dates.ts'
import { Select } from '../design/Select.tsx'
import { commitmentStatusWords } from '../design/words.ts'
import type { CommitmentsSearch } from './commitmentsAddress.ts'
import { harmAreasQuery } from './commitmentsQueries.ts'
import { kindPlurals } from './commitmentWords.ts'
import { PartyFilter } from './PartyFilter.tsx'

type Props = {
  search: CommitmentsSearch
  data: Commitments | undefined
  onSearch: (change: Partial<CommitmentsSearch>) => void
}

const everything = '*'

/** Which commitments, and as of when. Every choice takes effect at once and is in the address. */
export const CommitmentFilters = ({ search, data, onSearch }: Props) => (
  <div className="liaison-commitments__filters">
    <Select
      label="Kind"
      value={search.kind ?? everything}
      options={[
        { value: everything, words: 'Undertakings, asks and offers' },
        ...CommitmentKind.options.map((value) => ({ value, words: capitalise(kindPlurals[value]) })),
      ]}
      onChange={(kind) => onSearch({ kind: CommitmentKind.options.find((one) => one === kind) })}
    />
    <Select
      label="Status"
      value={search.status ?? everything}
      options={[
        { value: everything, words: 'Open or closed' },
        ...CommitmentStatus.options.map((value) => ({
          value,
          words: `${capitalise(commitmentStatusWords[value])}${data ? ` (${data.counts.status[value]})` : ''}`,
        })),
      ]}
      onChange={(status) => onSearch({ status: CommitmentStatus.options.find((one) => one === status) })}
    />
    <AboutSelect about={search.about} onAbout={(about) => onSearch({ about })} />
    <PartyFilter
      label="By"
      party={search.by ? (data?.by ?? { id: search.by, name: search.by }) : undefined}
      onParty={(by) => onSearch({ by })}
    />
    <PartyFilter
      label="To"
      party={search.to ? (data?.to ?? { id: search.to, name: search.to }) : undefined}
      onParty={(to) => onSearch({ to })}
    />
    <Checkboxes
      legend="Only"
      choices={[
        { value: 'letter', words: `Promised letters${data ? ` (${data.counts.letters})` : ''}` },
        { value: 'late', words: `Late${data ? ` (${data.counts.late})` : ''}` },
      ]}
      chosen={[...(search.letter ? ['letter' as const] : []), ...(search.late ? ['late' as const] : [])]}
      onChange={(chosen) =>
        onSearch({
          letter: chosen.includes('letter') ? 'yes' : undefined,
          late: chosen.includes('late') ? 'yes' : undefined,
        })
      }
    />
    <DateInput
      legend="As of"
      hint="What was known on this day. Empty: the newest document or closing."
      value={search.asOf}
      onChange={(asOf) => onSearch({ asOf })}
    />
  </div>
)

type AboutProps = { about: string | undefined; onAbout: (about: string | undefined) => void }

function AboutSelect({ about, onAbout }: AboutProps) {
  const { data } = useQuery(harmAreasQuery)
  const areas = data?.harmAreas ?? []
  const known = !about || areas.some(({ id }) => id === about)
  return (
    <Select
      label="Made at meetings about"
      value={about ?? ''}
      options={[
        { value: '', words: 'Anything, or at no meeting' },
        ...(known ? [] : [{ value: about, words: about }]),
        ...areas.map(({ id, name }) => ({ value: id, words: name })),
      ]}
      onChange={(chosen) => onAbout(chosen || undefined)}
    />
  )
}
