import { coverageSides, OrganisationKind } from '../../../graph-schema/terms.ts'
import { Details } from '../../design/Details.tsx'
import { capitalise } from '../../design/dates.ts'
import { Select } from '../../design/Select.tsx'
import { organisationKindWords, sideWords } from '../../design/words.ts'
import { groupKeyWords } from '../coverageWords.ts'
import { FindBox } from '../FindBox.tsx'
import type { MatrixSearch } from './matrixAddress.ts'

type Props = {
  search: MatrixSearch
  onChange: (change: Partial<MatrixSearch>) => void
}

/** Which rows and columns, what is counted, and a way to take it away. */
export const MatrixControls = ({ search, onChange }: Props) => (
  <div className="liaison-scope">
    {!search.rows && (
      <FindBox value={search.find ?? ''} onFind={(find) => onChange({ find: find || undefined })} />
    )}
    <Rows search={search} onChange={onChange} />
    <Details summary="Which organisations, and what to count" open={isNarrowed(search)}>
      {!search.rows && <Filters search={search} onChange={onChange} />}
      <Counting search={search} onChange={onChange} />
    </Details>
  </div>
)

const isNarrowed = ({ side, kind, unit, compare }: MatrixSearch) => Boolean(side || kind || unit || compare)

const Rows = ({ search, onChange }: Props) => (
  <Select
    label="Rows"
    value={search.rows ?? 'organisations'}
    options={[
      { value: 'organisations', words: 'Organisations' },
      { value: 'kind', words: capitalise(groupKeyWords.kind) },
      { value: 'side', words: capitalise(groupKeyWords.side) },
      { value: 'serves', words: capitalise(groupKeyWords.serves) },
    ]}
    onChange={(rows) => onChange({ rows: rows === 'organisations' ? undefined : rows, group: undefined })}
  />
)

const Filters = ({ search, onChange }: Props) => (
  <>
    <Select
      label="Side"
      value={search.side ?? 'all'}
      options={[
        { value: 'all', words: 'All sides' },
        ...coverageSides.map((value) => ({ value, words: capitalise(sideWords[value]) })),
      ]}
      onChange={(side) => onChange({ side: side === 'all' ? undefined : side })}
    />
    <Select
      label="Kind"
      value={search.kind ?? 'all'}
      options={[
        { value: 'all', words: 'All kinds' },
        ...OrganisationKind.options
          .filter((kind) => kind !== 'forum')
          .map((value) => ({ value, words: capitalise(organisationKindWords[value]) })),
      ]}
      onChange={(kind) => onChange({ kind: kind === 'all' ? undefined : kind })}
    />
  </>
)

const Counting = ({ search, onChange }: Props) => (
  <>
    <Select
      label="Count"
      value={search.unit ?? 'meetings'}
      options={[
        { value: 'meetings', words: 'Meetings' },
        { value: 'participations', words: 'Participations' },
      ]}
      onChange={(unit) => onChange({ unit: unit === 'meetings' ? undefined : unit })}
    />
    {search.from && search.to && !search.rows && (
      <Select
        label="Compare"
        value={search.compare ?? 'none'}
        options={[
          { value: 'none', words: 'This period alone' },
          { value: 'previous', words: 'With the period before, of the same length' },
        ]}
        onChange={(compare) => onChange({ compare: compare === 'none' ? undefined : compare })}
      />
    )}
  </>
)
