import './commitments.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Commitments } from '../../graph-schema/api/commitments.ts'
import { formatCount, formatNumber } from '../design/counts.ts'
import { formatDate } from '../design/dates.ts'
import { Failure } from '../design/Failure.tsx'
import { LeftOutNotice } from '../design/LeftOutNotice.tsx'
import { Loading } from '../design/Loading.tsx'
import { Pagination } from '../design/Pagination.tsx'
import { pageSize, pagesOf, shownOf } from '../design/shownOf.ts'
import { PageEvidence } from '../PageEvidence.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { CommitmentFilters } from './CommitmentFilters.tsx'
import { CommitmentsTable } from './CommitmentsTable.tsx'
import { type CommitmentsSearch, commitmentsPartWords } from './commitmentsAddress.ts'
import { calendarAddress, commitmentsQuery, fileAddress } from './commitmentsQueries.ts'

const route = getRouteApi('/commitments')

/** Undertakings, asks and offers: by whom, to whom, due when, closed by what, and where each is told. */
export function CommitmentsPage() {
  usePageTitle('Commitments')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(commitmentsQuery(search))
  const onSearch = (changed: Partial<CommitmentsSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...changed }, resetScroll: false })
  return (
    <>
      <h1 className="govuk-heading-l">Commitments</h1>
      <p className="govuk-body">
        What was undertaken, asked for and offered, each with the document that tells of it.
      </p>
      <LeftOutNotice
        words={commitmentsPartWords}
        leftOut={search.leftOut}
        onDismiss={() => onSearch({ leftOut: undefined })}
      />
      <CommitmentFilters search={search} data={data} onSearch={onSearch} />
      {data && <PageEvidence sentence={data.evidence.sentence} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the commitments" />}
      {data && <Found data={data} search={search} onSearch={onSearch} />}
    </>
  )
}

type FoundProps = {
  data: Commitments
  search: CommitmentsSearch
  onSearch: (change: Partial<CommitmentsSearch>) => void
}

function Found({ data, search, onSearch }: FoundProps) {
  const { counts, total, rows, asOf } = data
  const page = search.page ?? 1
  return (
    <>
      <p className="govuk-body">
        As of {formatDate(asOf)}: {formatCount(counts.status.open, 'open commitment')},{' '}
        {formatNumber(counts.status.done)} done, {formatNumber(counts.status.withdrawn)} withdrawn;{' '}
        {formatNumber(counts.late)} late; {formatCount(counts.letters, 'promised letter')}.
      </p>
      <p className="govuk-body liaison-actions">
        <Link className="govuk-link" to="/commitments/new">
          Add a commitment
        </Link>
        {total > 0 && (
          <a className="govuk-link" href={fileAddress(search)} download>
            Download {total === 1 ? 'it' : `all ${formatNumber(total)}`} as CSV
          </a>
        )}
        {counts.dated > 0 && (
          <a className="govuk-link" href={calendarAddress(search)} download>
            Calendar file (.ics) of those due on a day
          </a>
        )}
      </p>
      {data.cutAt !== undefined && (
        <p className="govuk-body">
          Only the first {formatNumber(data.cutAt)} recorded commitments are looked at here. Choose a harm
          area.
        </p>
      )}
      {total === 0 ? (
        <Nothing all={counts.all} />
      ) : (
        <CommitmentsTable data={data} search={search} onSearch={onSearch} />
      )}
      {total > pageSize && (
        <p className="govuk-body-s" role="status">
          {shownOf(page, rows.length, total, 'commitments')}
        </p>
      )}
      <Pagination
        label="Pages of commitments"
        page={page}
        pages={pagesOf(total)}
        onPage={(next) => onSearch({ page: next === 1 ? undefined : next })}
      />
      <p className="govuk-hint">
        Late means: undertaken by a government party, due on a day that has passed, and open.{' '}
        {data.letterRule}
      </p>
    </>
  )
}

const Nothing = ({ all }: { all: number }) => (
  <p className="govuk-body">
    {all === 0
      ? 'No commitment with these parties and about this is recorded in the loaded documents.'
      : 'No commitment is within these filters. Choose another status, or leave out “late” or “promised letters”.'}
  </p>
)
