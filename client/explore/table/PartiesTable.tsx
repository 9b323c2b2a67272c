import { Button } from '../../design/Button.tsx'
import { type Column, Table } from '../../design/Table.tsx'
import { Tag } from '../../design/Tag.tsx'
import type { Comparison } from '../drawn/comparison.ts'
import { toggleSelected } from '../state/looking.ts'
import { comparedWords, type PartyRow, partyRows } from './partyRows.ts'
import { RowActions } from './RowActions.tsx'
import { type OnPaper, rowOf, type TableProps } from './tableProps.ts'

/** The people, organisations and harm areas drawn, and the closed groups that stand for some of them. */
export function PartiesTable(props: TableProps & OnPaper) {
  const { drawn, state } = props.snapshot
  return (
    <Table
      caption="People, organisations and harm areas drawn"
      captionClass="govuk-table__caption--s"
      columns={columnsFor(props)}
      rows={partyRows(drawn)}
      rowKey={({ id }) => id}
      rowProps={({ id }) => rowOf(id, state.selection)}
      textOf={({ name, kind, side, group }) => [name, kind, side, group].join(' ')}
      unit="parties and areas"
      stacks
      whole={props.printing}
    />
  )
}

function columnsFor(props: TableProps): Column<PartyRow>[] {
  const { snapshot, tools } = props
  const { selection, pins } = snapshot.state
  const name: Column<PartyRow> = {
    id: 'name',
    header: 'Name',
    names: true,
    sortBy: (row) => row.name,
    cell: ({ id, name: words, redacted }) => (
      <>
        <Button
          look="link"
          aria-pressed={selection.includes(id)}
          onClick={() => tools.perform(toggleSelected(id))}
        >
          {words}
        </Button>{' '}
        {redacted && <Tag look="dotted">redacted</Tag>} {pins.includes(id) && <Tag>pinned</Tag>}
      </>
    ),
  }
  const group: Column<PartyRow> = {
    id: 'group',
    header: 'Group',
    sortBy: (row) => row.group,
    cell: (row) => row.group || 'By itself',
  }
  return [
    name,
    { id: 'kind', header: 'Kind', sortBy: ({ kind }) => kind, cell: ({ kind }) => kind },
    ...(snapshot.drawn.groups.length > 0 ? [group] : []),
    { id: 'side', header: 'Side', sortBy: ({ side }) => side, cell: ({ side }) => side },
    {
      id: 'meetings',
      header: 'Meetings',
      numeric: true,
      sortBy: ({ meetings }) => meetings,
      cell: ({ meetings }) => (meetings === 0 ? 'No meeting recorded' : meetings),
    },
    {
      id: 'hidden',
      header: 'Parties met, not shown',
      numeric: true,
      sortBy: ({ hidden }) => hidden ?? -1,
      cell: ({ hidden, closed }) => (closed ? 'See its members' : (hidden ?? 'Counting')),
    },
    ...(snapshot.drawn.comparison ? [comparedColumn(snapshot.drawn.comparison)] : []),
    {
      id: 'actions',
      header: 'Actions',
      screenOnly: true,
      cell: (row) => <RowActions {...props} id={row.id} name={row.name} />,
    },
  ]
}

function comparedColumn(comparison: Comparison): Column<PartyRow> {
  const words = comparedWords(comparison)
  return { id: 'compared', header: 'Compared', sortBy: words, cell: words }
}
