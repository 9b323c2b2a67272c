import { useQuery } from '@tanstack/react-query'
import { type Fact, type FactGroup, Facts } from '../../graph-schema/api/register.ts'
import { apiQueryKeepingLast } from '../api.ts'
import { formatNumber } from '../design/counts.ts'
import { Failure } from '../design/Failure.tsx'
import { Pagination } from '../design/Pagination.tsx'
import { Table } from '../design/Table.tsx'
import { factColumns } from './factColumns.tsx'
import { groupHeading, groupKey } from './groupHeadings.ts'

const pageSize = 50

type Props = { id: string; group: FactGroup; page: number; onPage: (page: number) => void }

/** One kind of fact about an entry, fifty a page. The first page came with the entry; others are fetched. */
export function FactGroupTable({ id, group, page, onPage }: Props) {
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...apiQueryKeepingLast(Facts, `/api/entries/${encodeURIComponent(id)}`, {
      link: group.link,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    }),
    enabled: page > 1,
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  const paged = data?.groups.find((other) => groupKey(other) === groupKey(group))
  const facts = page === 1 ? group.facts.slice(0, pageSize) : (paged?.facts ?? [])
  const first = (page - 1) * pageSize + 1
  const whole = group.total <= group.facts.length
  return (
    <section className="liaison-facts" aria-busy={page > 1 && (isPlaceholderData || !paged)}>
      <Table
        caption={`${groupHeading(group)} (${formatNumber(group.total)})`}
        columns={factColumns(page === 1 ? facts : [...group.facts, ...facts], whole)}
        rows={facts}
        rowKey={factKey}
        stacks
      />
      {group.total > pageSize && (
        <>
          <p className="govuk-body" role="status">
            {page === 1
              ? `Showing ${formatNumber(facts.length)} of ${formatNumber(group.total)}`
              : `Showing ${formatNumber(first)} to ${formatNumber(first + facts.length - 1)} of ${formatNumber(group.total)}`}
          </p>
          <Pagination
            label={`Pages of ${groupHeading(group)}`}
            page={page}
            pages={Math.ceil(group.total / pageSize)}
            onPage={onPage}
          />
        </>
      )}
    </section>
  )
}

/** The same two entries may be linked more than once, by two posts or two letters. */
const factKey = ({ other, detail, status, citations }: Fact) =>
  [other.id, detail, status, ...citations.map(({ document, locator }) => `${document} ${locator}`)].join('|')
