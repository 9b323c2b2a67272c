import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Lists } from '../../../graph-schema/api/lists.ts'
import { type Params, toQuery } from '../../api.ts'
import { formatNumber } from '../../design/counts.ts'
import { Loading } from '../../design/Loading.tsx'
import { pageSize } from '../../design/shownOf.ts'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { listWords } from '../coverageWords.ts'
import { OrganisationsShown } from '../OrganisationsShown.tsx'
import { scopeWords } from '../scopeWords.ts'
import { ListControls } from './ListControls.tsx'
import { ListRows } from './ListRows.tsx'
import { countsQuery, listsQuery } from './listQueries.ts'
import type { ListsSearch } from './listsAddress.ts'

const route = getRouteApi('/coverage/not-recorded')

/** Organisations with whom no meeting, or no meeting yet or lately, is recorded, each with a sentence saying why. */
export function NotRecordedPage() {
  const search = route.useSearch()
  const go = useGo()
  const { asOf, by, from, to, about, find, list = 'none-recorded' } = search
  const page = search.page ?? 1
  const asked = { asOf, by, from, to, list, about, find }
  const { data, error, refetch } = useQuery(
    listsQuery({ ...asked, counts: 'later', limit: pageSize, cursor: String((page - 1) * pageSize) }),
  )
  const counts = useCounts(asked, data)
  return (
    <CoverageFrame
      title="No meeting recorded"
      scope={search}
      onScope={(change) => go({ ...change, page: undefined })}
      found={data}
      error={error}
      onRetry={() => void refetch()}
      filters={find ? [`“${find}” in the name`] : []}
    >
      <ListControls
        search={search}
        counts={counts}
        onChange={(change) => go({ ...change, page: undefined })}
      />
      {!data && !error && <Loading what="the list" />}
      {data && (
        <>
          <h2 className="govuk-heading-m">{headingOf(data)}</h2>
          <p className="govuk-body">{listWords[data.list].means}</p>
          {data.total === 0 ? (
            <p className="govuk-body">{data.because}</p>
          ) : (
            <>
              <p className="govuk-body liaison-actions">
                <a className="govuk-link" href={`/api/coverage/lists/file${toQuery(asked)}`} download>
                  Download all {formatNumber(data.total)} as CSV
                </a>
              </p>
              <ListRows data={data} />
            </>
          )}
          <OrganisationsShown
            page={page}
            rows={data.rows.length}
            total={data.total}
            onPage={(next) => go({ page: next }, true)}
          />
        </>
      )}
    </CoverageFrame>
  )
}

/** How many organisations each list has, which may take longer to know than the rows of this one. */
function useCounts(asked: Params, data: Lists | undefined): Lists['counts'] {
  const later = useQuery({ ...countsQuery(asked), enabled: data !== undefined && !data.counts })
  return data?.counts ?? later.data?.counts
}

/** Changes the address, which is where all that this page shows is kept. */
function useGo() {
  const navigate = route.useNavigate()
  return useCallback(
    (change: Partial<ListsSearch>, resetScroll = false) =>
      void navigate({ search: (search) => ({ ...search, ...change }), resetScroll }),
    [navigate],
  )
}

/** All the page is about, for whoever reads it printed. */
const headingOf = ({ list, about, by, ...scope }: Lists) =>
  `${listWords[list].words}${about ? `: ${about.name}` : ''} – ${uncapitalise(scopeWords({ ...scope, name: by.name }))}`

const uncapitalise = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
