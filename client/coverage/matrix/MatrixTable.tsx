import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { CoverageCell, CoverageRow } from '../../../graph-schema/api/coverage.ts'
import { formatCount } from '../../design/counts.ts'
import { formatDate } from '../../design/dates.ts'
import { organisationKindWords } from '../../design/words.ts'
import { WideTable } from '../WideTable.tsx'
import { CellSummary, NothingRecorded } from './CellSummary.tsx'
import { ColumnHeading } from './ColumnHeading.tsx'
import type { ShownColumn } from './columnsShown.ts'
import type { MatrixSort } from './matrixSort.ts'
import { useCellKeys } from './useCellKeys.ts'
import { useGradually } from './useGradually.ts'

export type Unit = 'meetings' | 'participations'

type Props = {
  caption: string
  /** Only meetings of a period are counted. */
  period: boolean
  columns: readonly ShownColumn[]
  rows: readonly CoverageRow[]
  unit: Unit
  sort: MatrixSort
  onSort: (about: string | undefined) => void
  onFold: (area: string) => void
  onCell: (organisation: string, area: string) => void
}

/** Organisations by harm areas, as a table that stays a table for a screen reader and on paper. */
export function MatrixTable({ caption, period, columns, rows, unit, sort, onSort, onFold, onCell }: Props) {
  const { table, onFocus, onKeyDown } = useCellKeys()
  const { shown, growing } = useGradually(rows)
  return (
    <WideTable label={caption}>
      <table ref={table} className="govuk-table" aria-busy={growing} onFocus={onFocus} onKeyDown={onKeyDown}>
        <caption className="govuk-table__caption govuk-table__caption--m liaison-matrix__caption">
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <ColumnHeading
              name="Organisation"
              sort={sort.about === undefined ? sort : undefined}
              onSort={() => onSort(undefined)}
            />
            {columns.map((column) => (
              <ColumnHeading
                key={column.id}
                name={column.name}
                column={column}
                sort={sort.about === column.id ? sort : undefined}
                onSort={() => onSort(column.id)}
                onFold={() => onFold(column.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {shown.map((row, at) => (
            <MatrixRow
              key={row.id}
              row={row}
              columns={columns}
              unit={unit}
              period={period}
              onCell={onCell}
              first={at === 0}
            />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

type RowProps = {
  row: CoverageRow
  columns: readonly ShownColumn[]
  unit: Unit
  period: boolean
  onCell: (organisation: string, area: string) => void
  first: boolean
}

const MatrixRow = memo(function MatrixRow({ row, columns, unit, period, onCell, first }: RowProps) {
  const cells = new Map<string, CoverageCell>(row.cells.map((cell) => [cell.harmArea, cell]))
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <Link className="govuk-link" to="/entries/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
        <span className="liaison-cell__note">
          {organisationKindWords[row.kind]}
          {row.serves && `, serves ${row.serves}`}
        </span>
        <button
          type="button"
          className="liaison-link-button liaison-link-button--small"
          onClick={() => onCell(row.id, '')}
          aria-label={`${row.name}: ${row.meetings === 0 ? 'no meeting recorded about anything' : formatCount(row.meetings, 'meeting')}. What this rests on`}
        >
          {row.meetings === 0 ? 'no meeting recorded' : formatCount(row.meetings, 'meeting')}
          {row.lastMet && `, last ${formatDate(row.lastMet)}`}
        </button>
        {row.partial && <span className="liaison-cell__note">partial: not met about all it works on</span>}
      </th>
      {columns.map(({ id, name }, at) => {
        const cell = cells.get(id)
        return (
          <td key={id} className="govuk-table__cell liaison-cell">
            <button
              type="button"
              data-column={at}
              tabIndex={first && at === 0 ? 0 : -1}
              onClick={() => onCell(row.id, id)}
              title={`${row.name}, ${name}`}
            >
              {cell ? <CellSummary cell={cell} unit={unit} period={period} /> : <NothingRecorded />}
            </button>
          </td>
        )
      })}
    </tr>
  )
})
