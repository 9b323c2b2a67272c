import type { Facts } from '../../graph-schema/api/register.ts'
import { Sources } from '../design/Citation.tsx'
import { formatDate } from '../design/dates.ts'
import { type Column, Table } from '../design/Table.tsx'
import { StatusTag } from '../design/Tag.tsx'

type Known = Facts['statuses'][number]

const columns: readonly Column<Known>[] = [
  { id: 'status', header: 'Status', names: true, cell: ({ status }) => <StatusTag status={status} /> },
  { id: 'known', header: 'Known on', cell: ({ known }) => formatDate(known) },
  { id: 'source', header: 'Source', cell: (known) => <Sources {...known} /> },
]

/** What was known of a meeting, and when: planned in one letter, held in the next. */
export const StatusHistory = ({ statuses }: { statuses: readonly Known[] }) => (
  <Table
    caption="What was known, and when"
    columns={columns}
    rows={statuses}
    rowKey={({ status, known }) => `${status} ${known}`}
    unit="statuses"
    stacks
  />
)
