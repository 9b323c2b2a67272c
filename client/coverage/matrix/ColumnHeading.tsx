import { formatCount } from '../../design/counts.ts'
import type { ShownColumn } from './columnsShown.ts'
import type { MatrixSort } from './matrixSort.ts'

type Props = {
  name: string
  /** The harm area; none for the column of names. */
  column?: ShownColumn
  /** How the rows are sorted, where it is by this column. */
  sort: MatrixSort | undefined
  /** Left out where the rows have one order. */
  onSort?: () => void
  onFold?: () => void
}

/** A heading that sorts, and that unfolds a harm area into columns for its parts. */
export const ColumnHeading = ({ name, column, sort, onSort, onFold }: Props) => (
  <th
    scope="col"
    className={`govuk-table__header liaison-matrix__heading liaison-matrix__heading--${column?.depth ? 'part' : 'top'}`}
    aria-sort={sort ? (sort.order === 'up' ? 'ascending' : 'descending') : undefined}
  >
    {onSort ? (
      <button
        type="button"
        className="liaison-sort"
        onClick={onSort}
        title={column ? `Sort by when last met about ${name}` : 'Sort by name'}
      >
        {name}
        <span aria-hidden="true" className="liaison-sort__mark">
          {sort && (sort.order === 'up' ? '▲' : '▼')}
        </span>
      </button>
    ) : (
      name
    )}
    {column && column.parts > 0 && (
      <button
        type="button"
        className="liaison-link-button liaison-link-button--small liaison-matrix__fold"
        aria-expanded={column.open}
        onClick={onFold}
        aria-label={`${column.open ? 'Hide' : 'Show'} the parts of ${name}`}
      >
        {column.open ? '− hide parts' : `+ ${formatCount(column.parts, 'part')}`}
      </button>
    )}
  </th>
)
