import type { RegisterRow } from '../../../graph-schema/api/registerList.ts'
import { formatCount } from '../../design/counts.ts'
import { capitalise } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { type Column, Table } from '../../design/Table.tsx'
import { entryKindWords, sideWords } from '../../design/words.ts'

const columns: readonly Column<RegisterRow>[] = [
  {
    id: 'name',
    header: 'Name',
    names: true,
    cell: ({ entry, aliases }) => (
      <>
        <EntryLink entry={entry} />
        {aliases.length > 0 && <span className="liaison-kind">{aliases.slice(0, 5).join('; ')}</span>}
      </>
    ),
  },
  { id: 'kind', header: 'Kind', cell: ({ entry }) => capitalise(entryKindWords(entry)) },
  {
    id: 'side',
    header: 'Side or post',
    cell: ({ entry, post }) => (entry.side ? capitalise(sideWords[entry.side]) : post),
  },
  { id: 'meetings', header: 'Meetings', numeric: true, cell: ({ meetings }) => meetings },
]

export const RegisterTable = ({ rows, total }: { rows: readonly RegisterRow[]; total: number }) => (
  <Table
    caption={formatCount(total, 'person or organisation', 'people and organisations')}
    columns={columns}
    rows={rows}
    rowKey={({ entry }) => entry.id}
    unit="people and organisations"
    stacks
  />
)
