import { type ComponentProps, type ReactNode, useId, useRef, useState } from 'react'
import { formatNumber } from './counts.ts'
import { findRows } from './findRows.ts'
import { Pagination } from './Pagination.tsx'
import { RowSearch } from './RowSearch.tsx'
import { type Sort, sortRows } from './sortRows.ts'
import { screenOnlyClass, TableHead } from './TableHead.tsx'
import { useOverflows } from './useOverflows.ts'

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Makes the heading a sort button. */
  sortBy?: (row: Row) => string | number
  numeric?: boolean
  /** The column that names the row. */
  names?: boolean
  /** Left out on paper, where nothing can be pressed. */
  screenOnly?: boolean
}

export type TableProps<Row> = {
  caption: ReactNode
  captionClass?: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  rowProps?: (row: Row) => ComponentProps<'tr'> & { [data: `data-${string}`]: string | undefined }
  /** Given where the sort and page are kept elsewhere, such as in the address; else the table keeps them. */
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
  page?: number
  onPage?: (page: number) => void
  pageSize?: number
  /** All rows on one page, as on paper. */
  whole?: boolean
  /** On a narrow screen, each row becomes a block with its headings beside the values, instead of scrolling sideways. */
  stacks?: boolean
  /** What a row can be found by. A table of more than ten rows then has a box to find rows with. */
  textOf?: (row: Row) => string
  /** What the rows are called: "meetings". */
  unit?: string
}

/** From so many columns on, a table needs more room than a tablet has. */
const manyColumns = 7

const classOf = <Row,>({ stacks, columns }: TableProps<Row>) =>
  [
    'liaison-table',
    stacks && 'liaison-table--stacks',
    stacks && columns.length >= manyColumns && 'liaison-table--many-columns',
  ]
    .filter(Boolean)
    .join(' ')

/** A real table: caption, headings with scope, sort buttons, and fifty rows a page of which it says how many there are. */
export function Table<Row>(props: TableProps<Row>) {
  const captionId = useId()
  const { columns, unit = 'rows' } = props
  const [ownSort, setOwnSort] = useState<Sort>()
  const [ownPage, setOwnPage] = useState(1)
  const sort = props.onSort ? props.sort : (ownSort ?? props.sort)
  const [words, setWords] = useState('')
  const { textOf } = props
  const rows = textOf ? findRows(props.rows, textOf, words) : props.rows
  const pageSize = props.whole ? Math.max(1, rows.length) : (props.pageSize ?? 50)
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const page = Math.min(Math.max(1, props.page ?? ownPage), pages)
  const setPage = props.onPage ?? setOwnPage
  const sortBy = columns.find(({ id }) => id === sort?.by)?.sortBy
  const sorted = sort ? sortRows(rows, sortBy, sort.direction) : rows
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize)

  const onSort = (next: Sort) => {
    const setSort = props.onSort ?? setOwnSort
    setSort(next)
    setPage(1)
  }

  return (
    <div className={classOf(props)}>
      {textOf && props.rows.length > fewRows && <RowSearch unit={unit} words={words} onWords={setWords} />}
      <Scroller labelledBy={captionId}>
        <table className="govuk-table">
          <caption
            id={captionId}
            className={`govuk-table__caption ${props.captionClass ?? 'govuk-table__caption--m'}`}
          >
            {props.caption}
          </caption>
          <TableHead columns={columns} sort={sort} onSort={onSort} />
          <tbody className="govuk-table__body">
            {shown.map((row) => (
              <tr key={props.rowKey(row)} className="govuk-table__row" {...props.rowProps?.(row)}>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {(pages > 1 || words !== '') && (
        <p className="govuk-body-s" role="status">
          {shown.length === 0
            ? `None of the ${formatNumber(props.rows.length)} ${unit} hold “${words}”.`
            : `Showing ${formatNumber((page - 1) * pageSize + 1)} to ${formatNumber((page - 1) * pageSize + shown.length)} of ${formatNumber(rows.length)} ${unit}${words === '' ? '' : ` that hold “${words}”`}`}
        </p>
      )}
      <Pagination label={`Pages of ${unit}`} page={page} pages={pages} onPage={setPage} />
    </div>
  )
}

const fewRows = 10

/** A table wider than the screen scrolls by itself, by keyboard too; one that fits adds no stop for the Tab key. */
function Scroller({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const wide = useOverflows(ref)
  const reachable = wide ? { tabIndex: 0, role: 'group', 'aria-labelledby': labelledBy } : {}
  return (
    <div ref={ref} className="liaison-table__scroll" {...reachable}>
      {children}
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names) {
    return (
      <th scope="row" className="govuk-table__header">
        {column.cell(row)}
      </th>
    )
  }
  const numeric = column.numeric ? 'govuk-table__cell--numeric' : ''
  return (
    <td className={`govuk-table__cell ${numeric} ${screenOnlyClass(column)}`} data-heading={column.header}>
      {column.cell(row)}
    </td>
  )
}
