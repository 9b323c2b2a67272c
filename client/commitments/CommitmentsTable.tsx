import { Link } from '@tanstack/react-router'
import type { CommitmentFact, Commitments } from '../../graph-schema/api/commitments.ts'
import { Sources } from '../design/Citation.tsx'
import { capitalise, formatDate, formatWhen } from '../design/dates.ts'
import { EntryLink, EntryLinks } from '../design/EntryLink.tsx'
import { pageSize } from '../design/shownOf.ts'
import type { Sort } from '../design/sortRows.ts'
import { type Column, Table } from '../design/Table.tsx'
import { commitmentKindWords } from '../design/words.ts'
import { CommitmentStatus } from './CommitmentStatus.tsx'
import type { CommitmentsSearch } from './commitmentsAddress.ts'

type Props = {
  data: Commitments
  search: CommitmentsSearch
  onSearch: (change: Partial<CommitmentsSearch>) => void
}

/** A page of commitments. The server sorts them, since it alone has them all; the address keeps how. */
export const CommitmentsTable = ({ data: { rows }, search, onSearch }: Props) => (
  <Table
    caption="What was undertaken, asked for and offered"
    captionClass="govuk-visually-hidden"
    columns={columns(search.asOf)}
    rows={rows}
    rowKey={({ id }) => id}
    sort={{ by: search.sort ?? 'due', direction: search.order === 'down' ? 'descending' : 'ascending' }}
    onSort={(sort) => onSearch(addressOf(sort))}
    pageSize={pageSize}
    page={1}
    unit="commitments"
    stacks
  />
)

const sorts = ['due', 'said', 'what', 'by', 'to', 'status'] as const

const addressOf = ({ by, direction }: Sort): Partial<CommitmentsSearch> => ({
  sort: by === 'due' ? undefined : sorts.find((sort) => sort === by),
  order: direction === 'descending' ? 'down' : undefined,
})

/** The rows come in order: a heading is a sort button, and the table leaves the order alone. */
const asGiven = () => ''

const columns = (asOf: string | undefined): Column<CommitmentFact>[] => [
  {
    id: 'what',
    header: 'What',
    names: true,
    sortBy: asGiven,
    cell: ({ id, what, kind, letter }) => (
      <>
        <Link className="govuk-link" to="/commitments/$id" params={{ id }} search={{ asOf }}>
          {what}
        </Link>
        <span className="liaison-kind">
          {commitmentKindWords[kind]}
          {letter && ', promised letter'}
        </span>
      </>
    ),
  },
  {
    id: 'by',
    header: 'By',
    sortBy: asGiven,
    cell: ({ by }) => (by.length > 0 ? <EntryLinks entries={by} /> : 'Not said who'),
  },
  {
    id: 'to',
    header: 'To',
    sortBy: asGiven,
    cell: ({ to }) => (to.length > 0 ? <EntryLinks entries={to} /> : 'Not said'),
  },
  {
    id: 'said',
    header: 'Made at',
    sortBy: asGiven,
    cell: ({ meeting }) =>
      meeting ? (
        <>
          <EntryLink entry={meeting} />
          {meeting.when && <span className="liaison-note"> {capitalise(formatWhen(meeting.when))}</span>}
        </>
      ) : (
        'No meeting named'
      ),
  },
  {
    id: 'due',
    header: 'Due',
    sortBy: asGiven,
    cell: ({ due }) => (due ? formatDate(due) : 'No date given'),
  },
  {
    id: 'status',
    header: 'Status',
    sortBy: asGiven,
    cell: (fact) => <CommitmentStatus fact={fact} />,
  },
  { id: 'source', header: 'Source', cell: (fact) => <CommitmentSources fact={fact} /> },
]

/** Every document that tells of it, and which of them say it again. */
export function CommitmentSources({ fact }: { fact: CommitmentFact }) {
  const again = fact.repeated.flatMap(({ citations }) => citations)
  return (
    <>
      <Sources {...fact} />
      {again.length > 0 && (
        <p className="liaison-note govuk-!-margin-bottom-0">
          Said again in{' '}
          {again
            .map(({ title, date }) => `${title}, ${formatDate(date)}`)
            .filter(once)
            .join('; ')}
          .
        </p>
      )}
    </>
  )
}

const once = (text: string, at: number, all: readonly string[]) => all.indexOf(text) === at
