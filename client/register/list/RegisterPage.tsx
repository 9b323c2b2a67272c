import '../register.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import { AboutSelect } from '../../coverage/AboutSelect.tsx'
import { capitalise } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { LeftOutNotice } from '../../design/LeftOutNotice.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Pagination } from '../../design/Pagination.tsx'
import { Select } from '../../design/Select.tsx'
import { pageSize, pagesOf, shownOf } from '../../design/shownOf.ts'
import { organisationKindWords, sideWords } from '../../design/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { registerQuery } from '../registerQueries.ts'
import { NameFilter } from './NameFilter.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { type RegisterSearch, registerPartWords } from './registerAddress.ts'

const route = getRouteApi('/register')

/** The people and organisations there are, found by name, kind, side and harm area. */
export function RegisterPage() {
  usePageTitle('Register')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(registerQuery(search))
  const onSearch = (changed: Partial<RegisterSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...changed }, resetScroll: false })
  const page = search.page ?? 1
  return (
    <>
      <h1 className="govuk-heading-l">Register</h1>
      <p className="govuk-body">The people and organisations that meetings, points and commitments are of.</p>
      <p className="govuk-body liaison-actions">
        {(['person', 'organisation', 'meeting'] as const).map((type) => (
          <Link key={type} className="govuk-link" to="/register/new" search={{ type }}>
            Add {type === 'organisation' ? 'an' : 'a'} {type}
          </Link>
        ))}
        <Link className="govuk-link" to="/register/duplicates">
          Those that may be the same
        </Link>
      </p>
      <LeftOutNotice
        words={registerPartWords}
        leftOut={search.leftOut}
        onDismiss={() => onSearch({ leftOut: undefined })}
      />
      <Filters search={search} onSearch={onSearch} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the register" />}
      {data && (
        <>
          {data.total === 0 ? (
            <p className="govuk-body">Nobody in the register is within this search and these filters.</p>
          ) : (
            <RegisterTable rows={data.rows} total={data.total} />
          )}
          {data.total > pageSize && (
            <p className="govuk-body-s" role="status">
              {shownOf(page, data.rows.length, data.total, 'people and organisations')}
            </p>
          )}
          <Pagination
            label="Pages of the register"
            page={page}
            pages={pagesOf(data.total)}
            onPage={(next) => onSearch({ page: next === 1 ? undefined : next })}
          />
        </>
      )}
    </>
  )
}

type Props = { search: RegisterSearch; onSearch: (changed: Partial<RegisterSearch>) => void }
const everything = '*'

function Filters({ search, onSearch }: Props) {
  return (
    <NameFilter find={search.find} onFind={(find) => onSearch({ find })}>
      <Select
        label="People or organisations"
        value={search.type ?? everything}
        options={[
          { value: everything, words: 'Both' },
          { value: 'person', words: 'People' },
          { value: 'organisation', words: 'Organisations' },
        ]}
        onChange={(type) =>
          onSearch({ type: type === 'person' || type === 'organisation' ? type : undefined })
        }
      />
      <Select
        label="Kind of organisation"
        value={search.kind ?? everything}
        options={[
          { value: everything, words: 'Any' },
          ...OrganisationKind.options.map((value) => ({
            value,
            words: capitalise(organisationKindWords[value]),
          })),
        ]}
        onChange={(kind) => onSearch({ kind: OrganisationKind.options.find((one) => one === kind) })}
      />
      <Select
        label="Side"
        value={search.side ?? everything}
        options={[
          { value: everything, words: 'Any' },
          ...Side.options.map((value) => ({ value, words: capitalise(sideWords[value]) })),
        ]}
        onChange={(side) => onSearch({ side: Side.options.find((one) => one === side) })}
      />
      <AboutSelect about={search.about} onAbout={(about) => onSearch({ about })} />
    </NameFilter>
  )
}
