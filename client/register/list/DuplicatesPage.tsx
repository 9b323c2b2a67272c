import '../register.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Duplicate } from '../../../graph-schema/api/registerList.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { Button } from '../../design/Button.tsx'
import { formatCount, formatNumber } from '../../design/counts.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { Pagination } from '../../design/Pagination.tsx'
import { type Column, Table } from '../../design/Table.tsx'
import { useChange } from '../../design/useChange.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { duplicatesQuery, pageSize, setApart } from '../registerQueries.ts'

const route = getRouteApi('/register/duplicates')

const columnsWith = (onApart: (pair: Duplicate) => void): readonly Column<Duplicate>[] => [
  { id: 'one', header: 'One', names: true, cell: ({ one }) => <Named row={one} /> },
  { id: 'other', header: 'Other', cell: ({ other }) => <Named row={other} /> },
  {
    id: 'because',
    header: 'Why they may be the same',
    cell: ({ because, sure }) => (sure ? because : `${because}. A person should decide.`),
  },
  {
    id: 'merge',
    header: 'Merge',
    cell: ({ one, other }) => (
      <Link
        className="govuk-link"
        to="/entries/$id/merge"
        params={{ id: fewer(one, other).entry.id }}
        search={{ into: more(one, other).entry.id }}
      >
        Look at the two as one
        <span className="govuk-visually-hidden">
          : {one.entry.name} and {other.entry.name}
        </span>
      </Link>
    ),
  },
  {
    id: 'apart',
    header: 'Keep apart',
    cell: (pair) => (
      <Button look="link" onClick={() => onApart(pair)}>
        They are not the same
        <span className="govuk-visually-hidden">
          : {pair.one.entry.name} and {pair.other.entry.name}
        </span>
      </Button>
    ),
  },
]

type Row = Duplicate['one']
/** The one with more meetings stays, unless a person turns it round. */
const more = (one: Row, other: Row) => (other.meetings > one.meetings ? other : one)
const fewer = (one: Row, other: Row) => (more(one, other) === one ? other : one)

const Named = ({ row: { entry, aliases, post, meetings } }: { row: Row }) => (
  <>
    <EntryLink entry={entry} />
    <span className="liaison-kind">
      {[aliases.slice(0, 3).join('; '), post, formatCount(meetings, 'meeting')].filter(Boolean).join(', ')}
    </span>
  </>
)

/** People and organisations whose names may name the same, each with why; nothing is merged by itself. */
export function DuplicatesPage() {
  usePageTitle('Those that may be the same')
  const { page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const change = useChange('Undone. They are proposed again.')
  const { data, error, refetch } = useQuery(duplicatesQuery(page))
  return (
    <>
      <Link className="govuk-back-link" to="/register">
        Register
      </Link>
      <Announcement change={change} />
      <h1 className="govuk-heading-l">Those that may be the same</h1>
      <p className="govuk-body">
        By their names alone. Look at two as one before you merge them: a wrong merge is worse than none.
      </p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the names" />}
      {data && data.looked < data.of && (
        <p className="govuk-body">
          The first {formatNumber(data.looked)} of {formatNumber(data.of)} people and organisations were
          looked at.
        </p>
      )}
      {data?.total === 0 && <p className="govuk-body">No two names in the register look the same.</p>}
      {data && data.total > 0 && (
        <Table
          caption={formatCount(data.total, 'pair')}
          columns={columnsWith(
            ({ one, other }) => void change.run(() => setApart({ one: one.entry.id, other: other.entry.id })),
          )}
          rows={data.duplicates}
          rowKey={({ one, other }) => `${one.entry.id} ${other.entry.id}`}
          unit="pairs"
          stacks
        />
      )}
      <Pagination
        label="Pages of pairs"
        page={page}
        pages={Math.max(1, Math.ceil((data?.total ?? 0) / pageSize))}
        onPage={(next) => void navigate({ search: next === 1 ? {} : { page: next } })}
      />
    </>
  )
}
