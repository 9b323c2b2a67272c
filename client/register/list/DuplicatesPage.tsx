import '../register.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Duplicates } from '../../../graph-schema/api/registerList.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { formatCount, formatNumber } from '../../design/counts.ts'
import { Failure } from '../../design/Failure.tsx'
import { LeftOutNotice } from '../../design/LeftOutNotice.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Pagination } from '../../design/Pagination.tsx'
import { PrintedOn } from '../../design/PrintedOn.tsx'
import { pageSize, pagesOf, shownOf } from '../../design/shownOf.ts'
import { useChange } from '../../design/useChange.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { duplicatesQuery, setApart } from '../registerQueries.ts'
import { DuplicatesFilters } from './DuplicatesFilters.tsx'
import { DuplicatesTable } from './DuplicatesTable.tsx'
import { duplicatesInWords } from './duplicatesWords.ts'
import { type DuplicatesSearch, duplicatesPartWords } from './registerAddress.ts'

const route = getRouteApi('/register/duplicates')

const wordsFor = {
  parties: {
    by: 'By their names alone.',
    what: 'people and organisations',
    none: 'No two names in the register look the same.',
    see: 'See meetings that may be the same',
    other: { among: 'meetings' as const },
  },
  meetings: {
    by: 'Meetings that two documents tell of, at the same time and with the same parties.',
    what: 'dated meetings',
    none: 'No two meetings look the same.',
    see: 'See people and organisations that may be the same',
    other: {},
  },
}

/** What may be entered twice, each pair with why; nothing is merged by itself. */
export function DuplicatesPage() {
  usePageTitle('Those that may be the same')
  const search = route.useSearch()
  const { among = 'parties', page = 1 } = search
  const words = wordsFor[among]
  const navigate = route.useNavigate()
  const change = useChange('Undone. They are proposed again.')
  const { data, error, refetch } = useQuery(duplicatesQuery(search))
  const onSearch = (changed: Partial<DuplicatesSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...changed }, resetScroll: false })
  return (
    <>
      <Link className="govuk-back-link" to="/register">
        Register
      </Link>
      <Announcement change={change} />
      <h1 className="govuk-heading-l">Those that may be the same</h1>
      <p className="govuk-body">
        {words.by} Look at two as one before you merge them: a wrong merge is worse than none.
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/register/duplicates" search={words.other}>
          {words.see}
        </Link>
      </p>
      <LeftOutNotice
        words={duplicatesPartWords}
        leftOut={search.leftOut}
        onDismiss={() => onSearch({ leftOut: undefined })}
      />
      {data && data.inAll > 0 && (
        <DuplicatesFilters search={search} counts={data.counts} onSearch={onSearch} />
      )}
      <PrintedOn filters={duplicatesInWords(search)} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what={words.what} />}
      {data && data.looked < data.of && (
        <p className="govuk-body">
          The first {formatNumber(data.looked)} of {formatNumber(data.of)} {words.what} were looked at.
        </p>
      )}
      {data?.total === 0 && (
        <p className="govuk-body">
          {data.inAll === 0
            ? words.none
            : 'No pair is within these filters. Clear the name or choose others.'}
        </p>
      )}
      {data && data.duplicates.length > 0 && (
        <DuplicatesTable
          caption={captionOf(data)}
          pairs={data.duplicates}
          onApart={({ one, other }) =>
            void change.run(() => setApart({ one: one.entry.id, other: other.entry.id }))
          }
        />
      )}
      {data && data.total > pageSize && (
        <p className="govuk-body-s" role="status">
          {shownOf(page, data.duplicates.length, data.total, 'pairs')}
        </p>
      )}
      <Pagination
        label="Pages of pairs"
        page={page}
        pages={pagesOf(data?.total ?? 0)}
        onPage={(next) => onSearch({ page: next === 1 ? undefined : next })}
      />
    </>
  )
}

/** Of a part of them, of how many it is one. */
const captionOf = ({ total, inAll }: Duplicates) =>
  total === inAll ? formatCount(total, 'pair') : `${formatNumber(total)} of ${formatCount(inAll, 'pair')}`
