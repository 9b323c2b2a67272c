import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { type Column, Table } from '../../design/Table.tsx'
import { Tag } from '../../design/Tag.tsx'
import { basisWords } from '../../design/words.ts'
import { citationsOf } from '../drawn/citations.ts'
import type { DrawnLink } from '../drawn/Drawn.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { Citations } from '../parts/Citations.tsx'
import { toggleSelected } from '../state/looking.ts'
import { type OnPaper, rowOf, type TableProps } from './tableProps.ts'

/** Posts, memberships and other links drawn, each read as a sentence. */
export function LinksTable({ snapshot: { drawn, graph, state }, tools, printing }: TableProps & OnPaper) {
  const columns: Column<DrawnLink>[] = [
    {
      id: 'from',
      header: 'From',
      names: true,
      sortBy: ({ from }) => nameOf(drawn, from),
      cell: ({ id, from }) => (
        <Button
          look="link"
          aria-pressed={state.selection.includes(id)}
          onClick={() => tools.perform(toggleSelected(id))}
        >
          {nameOf(drawn, from)}
        </Button>
      ),
    },
    { id: 'reads', header: 'Link', sortBy: ({ reads }) => reads, cell: ({ reads }) => reads },
    { id: 'to', header: 'To', sortBy: ({ to }) => nameOf(drawn, to), cell: ({ to }) => nameOf(drawn, to) },
    { id: 'detail', header: 'Detail', cell: ({ detail }) => detail ?? '' },
    {
      id: 'basis',
      header: 'Basis',
      cell: ({ basis }) =>
        basis === 'inferred' ? <Tag look="dotted">inferred</Tag> : capitalise(basisWords[basis]),
    },
    { id: 'source', header: 'Source', cell: (link) => <Citations citations={citationsOf(graph, link)} /> },
  ]
  return (
    <Table
      caption="Links drawn that are not meetings"
      captionClass="govuk-table__caption--s"
      columns={columns}
      rows={drawn.links}
      rowKey={({ id }) => id}
      rowProps={({ id }) => rowOf(id, state.selection)}
      textOf={({ from, reads, to, detail }) =>
        [nameOf(drawn, from), reads, nameOf(drawn, to), detail].join(' ')
      }
      unit="links"
      stacks
      whole={printing}
    />
  )
}
