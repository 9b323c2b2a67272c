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
/** The one with more meetings, or the meeting with more parties, stays, unless a person turns it round. */
const more = (one: Row, other: Row) => (other.meetings > one.meetings ? other : one)
const fewer = (one: Row, other: Row) => (more(one, other) === one ? other : one)

const Named = ({ row: { entry, aliases, post, meetings, detail } }: { row: Row }) => (
  <>
    <EntryLink entry={entry} />
    <span className="liaison-kind">
      {detail ??
        [aliases.slice(0, 3).join('; '), post, formatCount(meetings, 'meeting')].filter(Boolean).join(', ')}
    </span>
  </>
)

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
  const { among = 'parties', page = 1 } = route.useSearch()
  const words = wordsFor[among]
  const navigate = route.useNavigate()
  const change = useChange('Undone. They are proposed again.')
  const { data, error, refetch } = useQuery(duplicatesQuery(among, page))
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
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what={words.what} />}
      {data && data.looked < data.of && (
        <p className="govuk-body">
          The first {formatNumber(data.looked)} of {formatNumber(data.of)} {words.what} were looked at.
        </p>
      )}
      {data?.total === 0 && <p className="govuk-body">{words.none}</p>}
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
        onPage={(next) =>
          void navigate({
            search: { ...(among === 'meetings' ? { among } : {}), ...(next === 1 ? {} : { page: next }) },
          })
        }
      />
    </>
  )
}
