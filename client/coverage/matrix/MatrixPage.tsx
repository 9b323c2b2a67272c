import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { formatDate } from '../../design/dates.ts'
import { Loading } from '../../design/Loading.tsx'
import { pageSize } from '../../design/shownOf.ts'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { coverageQuery } from '../coverageQueries.ts'
import { OrganisationsShown } from '../OrganisationsShown.tsx'
import { scopeWords } from '../scopeWords.ts'
import { CellDialog } from './CellDialog.tsx'
import { columnsShown } from './columnsShown.ts'
import { filtersInWords } from './filtersInWords.ts'
import { GroupDialog } from './GroupDialog.tsx'
import { GroupsTable } from './GroupsTable.tsx'
import { MatrixActions } from './MatrixActions.tsx'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import type { MatrixSearch } from './matrixAddress.ts'
import { inAddress, pressed, sortOf } from './matrixSort.ts'
import { useUnfolded } from './useUnfolded.ts'

const route = getRouteApi('/coverage')

/** Organisations by harm areas: engaged how, how often, last when, and what is next. */
export function MatrixPage() {
  const search = route.useSearch()
  const go = useGo()
  const { asOf, by, from, to, about, side, kind, find, sort, sortAbout, order, compare } = search
  const scope = { asOf, by, from, to }
  const page = search.page ?? 1
  const asked = { ...scope, about, side, kind, find, sort, sortAbout, order, compare }
  const { data, error, refetch } = useQuery(
    coverageQuery({ ...asked, limit: pageSize, cursor: String((page - 1) * pageSize) }),
  )
  const unfolded = useUnfolded(search.open, data?.columns, (open) => go({ open }))
  const onCell = useCallback(
    (organisation: string, area: string) => go({ cell: `${organisation}~${area}` }),
    [go],
  )
  const [organisation, cellAbout] = search.cell?.split('~') ?? []
  const groupEnd = search.group?.lastIndexOf('~') ?? 0
  const columns = data ? columnsShown(data.columns, unfolded.open) : []
  return (
    <CoverageFrame
      title="Who is engaged on what"
      scope={search}
      onScope={(change) => go({ ...change, page: undefined })}
      found={data}
      error={error}
      onRetry={() => void refetch()}
      filters={filtersInWords(search)}
    >
      <MatrixControls search={search} onChange={(change) => go({ ...change, page: undefined })} />
      {data && (
        <MatrixActions
          file={search.rows ? undefined : { total: data.total, asked }}
          onUnfoldAll={unfolded.unfoldAll}
          onFoldAll={unfolded.foldAll}
        />
      )}
      {!data && !error && <Loading what="the coverage" />}
      {data && search.rows && (
        <GroupsTable
          scope={scope}
          about={about}
          by={search.rows}
          unit={search.unit ?? 'meetings'}
          open={unfolded.open}
          onFold={unfolded.fold}
          onGroup={(key, area) => go({ group: `${key}~${area}` })}
        />
      )}
      {data && !search.rows && (
        <>
          {data.before && (
            <p className="govuk-body">
              Compared with {formatDate(data.before.from)} to {formatDate(data.before.to)}.
            </p>
          )}
          {data.total === 0 ? (
            <p className="govuk-body">
              No organisation in the register fits these choices. Clear the name, the side or the kind to see
              more.
            </p>
          ) : data.rows.length === 0 ? null : (
            <MatrixTable
              caption={scopeWords({ ...data, name: data.by.name })}
              period={Boolean(from || to)}
              columns={columns}
              rows={data.rows}
              unit={search.unit ?? 'meetings'}
              sort={sortOf(search)}
              onSort={(heading) => go({ ...inAddress(pressed(sortOf(search), heading)), page: undefined })}
              onFold={unfolded.fold}
              onCell={onCell}
            />
          )}
          <OrganisationsShown
            page={page}
            rows={data.rows.length}
            total={data.total}
            onPage={(next) => go({ page: next })}
          />
        </>
      )}
      {search.rows && search.group !== undefined && (
        <GroupDialog
          by={search.rows}
          group={search.group.slice(0, groupEnd)}
          about={search.group.slice(groupEnd + 1)}
          scope={scope}
          onOrganisation={(id) => go({ cell: `${id}~${search.group?.slice(groupEnd + 1)}` })}
          onClose={() => go({ group: undefined })}
        />
      )}
      {organisation && (
        <CellDialog
          organisation={organisation}
          about={cellAbout ?? ''}
          scope={scope}
          onClose={() => go({ cell: undefined })}
        />
      )}
    </CoverageFrame>
  )
}

/** Changes the address, which is where all that this page shows is kept. */
function useGo() {
  const navigate = route.useNavigate()
  return useCallback(
    (change: Partial<MatrixSearch>) =>
      void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false }),
    [navigate],
  )
}
