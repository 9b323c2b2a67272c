import type { Portfolio, Undertaking } from '../../../graph-schema/api/plan.ts'
import { Sources } from '../../design/Citation.tsx'
import { formatDate } from '../../design/dates.ts'
import { EntryLink, EntryLinks } from '../../design/EntryLink.tsx'
import { type Column, Table } from '../../design/Table.tsx'

/** What was undertaken by or to these organisations and is still open, each with its source. */
export function Undertakings({ undertakings: { total, first } }: Pick<Portfolio, 'undertakings'>) {
  if (total === 0)
    return (
      <>
        <h2 className="govuk-heading-m">Open undertakings</h2>
        <p className="govuk-body">No open undertaking with these organisations is recorded.</p>
      </>
    )
  return (
    <Table
      caption={`Open undertakings: ${total > first.length ? `${first.length} of ${total}` : total}`}
      columns={columns}
      rows={first}
      rowKey={({ id }) => id}
      pageSize={200}
      unit="undertakings"
      stacks
    />
  )
}

const columns: Column<Undertaking>[] = [
  {
    id: 'what',
    header: 'What',
    names: true,
    cell: ({ id, what }) => <EntryLink entry={{ id, name: what }} />,
  },
  {
    id: 'by',
    header: 'By',
    cell: ({ by }) => (by.length > 0 ? <EntryLinks entries={by} /> : 'Not said who'),
  },
  { id: 'to', header: 'To', cell: ({ to }) => (to.length > 0 ? <EntryLinks entries={to} /> : 'Not said') },
  { id: 'due', header: 'By when', cell: ({ due }) => (due ? formatDate(due) : 'No date given') },
  {
    id: 'source',
    header: 'Source',
    cell: ({ citations }) => <Sources citations={citations} basis="stated" />,
  },
]
