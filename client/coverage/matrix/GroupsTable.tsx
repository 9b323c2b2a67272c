import { useQuery } from '@tanstack/react-query'
import { CoverageGroups, Engaged, type GroupKey, Next } from '../../../graph-schema/api/coverage.ts'
import { apiQueryKeepingLast } from '../../api.ts'
import { formatCount } from '../../design/counts.ts'
import { capitalise, formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { engagedWords, nextWords } from '../coverageWords.ts'
import type { ScopeSearch } from '../scopeAddress.ts'
import { scopeWords } from '../scopeWords.ts'
import { WideTable } from '../WideTable.tsx'
import { NothingRecorded } from './CellSummary.tsx'
import { ColumnHeading } from './ColumnHeading.tsx'
import { columnsShown, type ShownColumn } from './columnsShown.ts'
import { groupName } from './groupName.ts'
import type { Unit } from './MatrixTable.tsx'
import { useCellKeys } from './useCellKeys.ts'

type Props = {
  scope: ScopeSearch
  about: string | undefined
  by: GroupKey
  unit: Unit
  open: ReadonlySet<string>
  onFold: (area: string) => void
  onGroup: (group: string, about: string) => void
}
type Row = CoverageGroups['rows'][number]

/** Kinds, sides or by-and-for groups by harm areas: how many of their organisations were met, and in how many meetings. */
export function GroupsTable({ scope, about, by, unit, open, onFold, onGroup }: Props) {
  const { table, onFocus, onKeyDown } = useCellKeys()
  const asked = { ...scope, about, rows: by }
  const { data, error, refetch } = useQuery(
    apiQueryKeepingLast(CoverageGroups, '/api/coverage/groups', asked),
  )
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the coverage" />
  const columns = columnsShown(data.columns, open)
  const caption = scopeWords({ ...data, name: data.by.name })
  return (
    <WideTable label={caption}>
      <table ref={table} className="govuk-table" onFocus={onFocus} onKeyDown={onKeyDown}>
        <caption className="govuk-table__caption govuk-table__caption--m liaison-matrix__caption">
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header liaison-matrix__heading">
              {capitalise(by === 'serves' ? 'whom they serve' : by)}
            </th>
            {columns.map((column) => (
              <ColumnHeading
                key={column.id}
                name={column.name}
                column={column}
                sort={undefined}
                onFold={() => onFold(column.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {data.rows.map((row, at) => (
            <GroupRow
              key={row.key}
              row={row}
              name={capitalise(groupName(by, row.key))}
              unit={unit}
              columns={columns}
              onGroup={onGroup}
              first={at === 0}
            />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

type RowProps = Pick<Props, 'unit' | 'onGroup'> & {
  row: Row
  name: string
  columns: readonly ShownColumn[]
  first: boolean
}

const GroupRow = ({ row, name, unit, columns, onGroup, first }: RowProps) => (
  <tr className="govuk-table__row">
    <th scope="row" className="govuk-table__header">
      {name}
      <button
        type="button"
        className="liaison-link-button liaison-link-button--small"
        onClick={() => onGroup(row.key, '')}
      >
        {formatCount(row.organisations, 'organisation')}
        {row.meetings > 0 && <Figures figures={row} unit={unit} />}
        <span className="govuk-visually-hidden">: what this rests on</span>
      </button>
    </th>
    {columns.map(({ id: area, name: about }, at) => {
      const cell = row.cells.find(({ harmArea }) => harmArea === area)
      return (
        <td key={area} className="govuk-table__cell liaison-cell">
          <button
            type="button"
            data-column={at}
            tabIndex={first && at === 0 ? 0 : -1}
            onClick={() => onGroup(row.key, area)}
            title={`${name}, ${about}`}
          >
            {cell ? <GroupCell cell={cell} unit={unit} /> : <NothingRecorded />}
          </button>
        </td>
      )
    })}
  </tr>
)

const GroupCell = ({ cell, unit }: { cell: Row['cells'][number]; unit: Unit }) => (
  <>
    {Engaged.options.map((value) => (
      <Counted key={value} count={cell.engaged[value]} {...engagedWords[value]} />
    ))}
    {cell.meetings > 0 && <Figures figures={cell} unit={unit} />}
    {Next.options.map((value) => (
      <Counted key={value} count={cell.next[value]} {...nextWords[value]} />
    ))}
  </>
)

const Counted = ({ count, sign, words }: { count: number | undefined; sign: string; words: string }) =>
  count === undefined ? null : (
    <span className="liaison-cell__figures">
      <span aria-hidden="true">{sign}</span> {count} {words}
    </span>
  )

type Figured = { meetings: number; participations: number; lastMet: string | null }

const Figures = ({ figures, unit }: { figures: Figured; unit: Unit }) => (
  <span className="liaison-cell__figures">
    {formatCount(figures[unit], unit === 'meetings' ? 'meeting' : 'participation')}
    {figures.lastMet && `, last ${formatDate(figures.lastMet)}`}
  </span>
)
