import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Coverage } from '../../../graph-schema/api/coverage.ts'
import { toQuery } from '../../api.ts'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { formatDate, formatPeriod } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Pagination } from '../../design/Pagination.tsx'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { coverageQuery } from '../coverageQueries.ts'
import { CellDialog } from './CellDialog.tsx'
import { columnsShown } from './columnsShown.ts'
import { GroupsTable } from './GroupsTable.tsx'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import type { MatrixSearch } from './matrixAddress.ts'
import { inAddress, pressed, sortOf } from './matrixSort.ts'
import { SignKey } from './SignKey.tsx'

const route = getRouteApi('/coverage')
const pageSize = 50

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
  const open = new Set(search.open ?? [])
  const onFold = (area: string) =>
    go({ open: open.has(area) ? [...open].filter((one) => one !== area) : [...open, area] })
  const onCell = useCallback(
    (organisation: string, area: string) => go({ cell: `${organisation}~${area}` }),
    [go],
  )
  const [organisation, cellAbout] = search.cell?.split('~') ?? []
  const columns = data ? columnsShown(data.columns, open) : []
  return (
    <CoverageFrame
      title="Who is engaged on what"
      scope={search}
      onScope={(change) => go({ ...change, page: undefined })}
      sentence={data?.evidence.sentence}
    >
      <MatrixControls
        search={search}
        onChange={(change) => go({ ...change, ...('open' in change ? {} : { page: undefined }) })}
      />
      <SignKey />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the coverage" />}
      {data && search.rows && (
        <GroupsTable
          scope={scope}
          about={about}
          by={search.rows}
          unit={search.unit ?? 'meetings'}
          open={open}
          onFold={onFold}
        />
      )}
      {data && !search.rows && (
        <>
          <div className="liaison-actions">
            <a
              className="govuk-link"
              href={`/api/coverage/file${toQuery({ ...asked, format: 'csv' })}`}
              download
            >
              Download all {formatNumber(data.total)} rows as CSV
            </a>
            <a
              className="govuk-link"
              href={`/api/coverage/file${toQuery({ ...asked, format: 'xlsx' })}`}
              download
            >
              as an Excel workbook
            </a>
            <Button look="link" onClick={() => go({ open: foldable(data.columns) })}>
              Show all parts of harm areas
            </Button>
            <Button look="link" onClick={() => go({ open: undefined })}>
              Hide all parts
            </Button>
          </div>
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
          ) : (
            <MatrixTable
              caption={captionOf(data)}
              period={Boolean(from || to)}
              columns={columns}
              rows={data.rows}
              unit={search.unit ?? 'meetings'}
              sort={sortOf(search)}
              onSort={(heading) => go({ ...inAddress(pressed(sortOf(search), heading)), page: undefined })}
              onFold={onFold}
              onCell={onCell}
            />
          )}
          <p className="govuk-body-s" role="status">
            {shown(page, data.rows.length, data.total)}
          </p>
          <Pagination
            label="Pages of organisations"
            page={page}
            pages={Math.max(1, Math.ceil(data.total / pageSize))}
            onPage={(next) => go({ page: next === 1 ? undefined : next })}
          />
        </>
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

const foldable = (columns: readonly { id: string; partOf: readonly string[] }[]) =>
  columns.filter(({ id }) => columns.some(({ partOf }) => partOf.includes(id))).map(({ id }) => id)

const shown = (page: number, rows: number, total: number) =>
  rows === 0
    ? ''
    : `Showing ${formatNumber((page - 1) * pageSize + 1)} to ${formatNumber((page - 1) * pageSize + rows)} of ${formatNumber(total)} organisations`

const captionOf = ({ by, asOf, from, to }: Coverage) =>
  `Meetings of ${by.name}, as of ${formatDate(asOf)}${from || to ? `, ${formatPeriod(from, to)}` : ''}`
