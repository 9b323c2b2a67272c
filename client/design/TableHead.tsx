import { nextSort, type Sort } from './sortRows.ts'
import type { Column } from './Table.tsx'

type Props<Row> = { columns: readonly Column<Row>[]; sort: Sort | undefined; onSort: (sort: Sort) => void }

export const TableHead = <Row,>({ columns, sort, onSort }: Props<Row>) => (
  <thead className="govuk-table__head">
    <tr className="govuk-table__row">
      {columns.map((column) => (
        <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
      ))}
    </tr>
  </thead>
)

type HeadingProps<Row> = { column: Column<Row>; sort: Sort | undefined; onSort: (sort: Sort) => void }

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const numeric = column.numeric ? 'govuk-table__header--numeric' : ''
  if (!column.sortBy) {
    return (
      <th scope="col" className={`govuk-table__header ${numeric} ${screenOnlyClass(column)}`}>
        {column.header}
      </th>
    )
  }
  const direction = sort?.by === column.id ? sort.direction : 'none'
  return (
    <th scope="col" className={`govuk-table__header ${numeric}`} aria-sort={direction}>
      <button type="button" className="liaison-sort" onClick={() => onSort(nextSort(sort, column.id))}>
        {column.header}
        <span aria-hidden="true" className="liaison-sort__mark">
          {marks[direction]}
        </span>
      </button>
    </th>
  )
}

export const screenOnlyClass = ({ screenOnly }: { screenOnly?: boolean }) =>
  screenOnly ? 'liaison-screen-only' : ''

const marks = { ascending: '▲', descending: '▼', none: '↕' } as const satisfies Record<
  Sort['direction'] | 'none',
  string
>
