import { useQuery } from '@tanstack/react-query'
import { type Quality, QualityKind, type QualityRow } from '../../../graph-schema/api/quality.ts'
import { toQuery } from '../../api.ts'
import { Citation } from '../../design/Citation.tsx'
import { formatNumber } from '../../design/counts.ts'
import { capitalise } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Pagination } from '../../design/Pagination.tsx'
import { type Column, Table } from '../../design/Table.tsx'
import { Tabs } from '../../design/Tabs.tsx'
import { entryTypeWords } from '../../design/words.ts'
import { qualityPage, qualityQuery } from './evidenceQueries.ts'
import { qualityKinds } from './qualityKinds.ts'

type Props = {
  kind: QualityKind
  page: number
  asOf: string | undefined
  onKind: (kind: QualityKind) => void
  onPage: (page: number) => void
}

/** What is amiss with the data: a list for each kind, with its count, and what to do about each. */
export function QualityLists({ kind, page, asOf, onKind, onPage }: Props) {
  const { data, error, refetch } = useQuery(qualityQuery(kind, page, asOf))
  const { data: counted } = useQuery(qualityQuery('undated', 1, asOf))
  const counts = data?.counts ?? counted?.counts
  const tabs = QualityKind.options.map((value) => ({
    value,
    words: `${qualityKinds[value].tab}${countIn(counts, value)}`,
  }))
  return (
    <section aria-labelledby="data-quality">
      <h2 className="govuk-heading-m" id="data-quality">
        Data quality
      </h2>
      <Tabs label="Data quality" tabs={tabs} chosen={kind} onChoose={onKind}>
        <p className="govuk-body">{qualityKinds[kind].what}</p>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading what="the list" />}
        {data && <QualityTable kind={kind} data={data} page={page} asOf={asOf} onPage={onPage} />}
      </Tabs>
    </section>
  )
}

function countIn(counts: Quality['counts'] | undefined, kind: QualityKind): string {
  const count = counts?.find((one) => one.kind === kind)?.count
  return count === undefined ? '' : ` (${formatNumber(count)})`
}

const columns: readonly Column<QualityRow>[] = [
  {
    id: 'entry',
    header: 'Entry',
    names: true,
    cell: ({ entry }) => (
      <>
        <EntryLink entry={entry} />
        <div className="liaison-note">{capitalise(entryTypeWords[entry.type])}</div>
      </>
    ),
  },
  {
    id: 'missing',
    header: 'What is missing',
    cell: ({ missing, because }) => (
      <>
        {missing}
        {because && <div className="liaison-note">{because}</div>}
      </>
    ),
  },
  {
    id: 'source',
    header: 'Source',
    cell: ({ citations }) =>
      citations.length === 0
        ? 'No document cited'
        : citations.map((citation) => (
            <div key={`${citation.document} ${citation.locator}`} className="liaison-sources">
              <Citation citation={citation} />
            </div>
          )),
  },
  { id: 'mend', header: 'How to mend it', cell: ({ mend }) => mend },
]

type TableProps = Pick<Props, 'kind' | 'page' | 'asOf' | 'onPage'> & { data: Quality }

function QualityTable({ kind, data, page, asOf, onPage }: TableProps) {
  const total = data.counts.find((one) => one.kind === kind)?.count ?? 0
  if (total === 0) return <p className="govuk-body">{qualityKinds[kind].none}</p>
  const first = (page - 1) * qualityPage
  return (
    <>
      <p className="govuk-body liaison-actions">
        <a className="govuk-link" href={`/api/quality/file${toQuery({ kind, asOf })}`} download>
          Download {total === 1 ? 'the row' : `all ${formatNumber(total)} rows`} as CSV
        </a>
      </p>
      <Table
        caption={qualityKinds[kind].caption}
        captionClass="govuk-table__caption--s"
        columns={columns}
        rows={data.rows}
        rowKey={({ entry, missing }) => `${entry.id} ${missing}`}
        unit="rows"
        stacks
      />
      <p className="govuk-body-s" role="status">
        {data.rows.length === 0
          ? `There is no page ${formatNumber(page)}.`
          : `Showing ${formatNumber(first + 1)} to ${formatNumber(first + data.rows.length)} of ${formatNumber(total)}`}
      </p>
      <Pagination
        label="Pages of the list"
        page={page}
        pages={Math.max(1, Math.ceil(total / qualityPage))}
        onPage={onPage}
      />
    </>
  )
}
