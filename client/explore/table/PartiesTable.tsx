import type { GraphNode } from '../../../graph-schema/api/explore.ts'
import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { type Column, Table } from '../../design/Table.tsx'
import { Tag } from '../../design/Tag.tsx'
import { entryKindWords, sideWords } from '../../design/words.ts'
import { type Comparison, changeOf, changeWords } from '../drawn/comparison.ts'
import { toggleSelected } from '../state/looking.ts'
import { RowActions } from './RowActions.tsx'
import { rowOf, type TableProps } from './tableProps.ts'

/** The people, organisations and harm areas drawn. */
export function PartiesTable(props: TableProps) {
  const { snapshot, tools } = props
  const { selection, pins } = snapshot.state
  const columns: Column<GraphNode>[] = [
    {
      id: 'name',
      header: 'Name',
      names: true,
      sortBy: ({ name }) => name,
      cell: ({ id, name, redacted }) => (
        <>
          <Button
            look="link"
            aria-pressed={selection.includes(id)}
            onClick={() => tools.perform(toggleSelected(id))}
          >
            {name}
          </Button>{' '}
          {redacted && <Tag look="dotted">redacted</Tag>} {pins.includes(id) && <Tag>pinned</Tag>}
        </>
      ),
    },
    { id: 'kind', header: 'Kind', sortBy: entryKindWords, cell: (node) => capitalise(entryKindWords(node)) },
    {
      id: 'side',
      header: 'Side',
      sortBy: ({ side }) => side ?? '',
      cell: ({ side }) => (side ? capitalise(sideWords[side]) : 'Not recorded'),
    },
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
      sortBy: ({ hidden = 0 }) => hidden,
      cell: ({ hidden }) => hidden ?? 'Counting',
    },
    ...(snapshot.drawn.comparison ? [comparedColumn(snapshot.drawn.comparison)] : []),
    {
      id: 'actions',
      header: 'Actions',
      cell: ({ id, name }) => <RowActions {...props} id={id} name={name} />,
    },
  ]
  return (
    <Table
      caption="People, organisations and harm areas drawn"
      captionClass="govuk-table__caption--s"
      columns={columns}
      rows={snapshot.drawn.nodes}
      rowKey={({ id }) => id}
      rowProps={({ id }) => rowOf(id, selection)}
      textOf={(node) => [node.name, entryKindWords(node), node.side && sideWords[node.side]].join(' ')}
      unit="parties and areas"
    />
  )
}

/** As the picture and its key mark them. */
function comparedColumn(comparison: Comparison): Column<GraphNode> {
  const words = ({ id }: GraphNode) => {
    const change = changeOf(comparison, id)
    return change ? capitalise(changeWords(comparison, change)) : 'Not in either period'
  }
  return { id: 'compared', header: 'Compared', sortBy: words, cell: words }
}
