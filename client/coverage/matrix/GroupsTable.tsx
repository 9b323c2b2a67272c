import { useQuery } from '@tanstack/react-query'
import { CoverageGroups, Engaged, type GroupKey, Next } from '../../../graph-schema/api/coverage.ts'
import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import { apiQueryKeepingLast } from '../../api.ts'
import { formatCount } from '../../design/counts.ts'
import { capitalise, formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { organisationKindWords, sideWords } from '../../design/words.ts'
import { engagedWords, nextWords } from '../coverageWords.ts'
import type { ScopeSearch } from '../scopeAddress.ts'
import { scopeWords } from '../scopeWords.ts'
import { WideTable } from '../WideTable.tsx'
import { ColumnHeading } from './ColumnHeading.tsx'
import { columnsShown } from './columnsShown.ts'
import type { Unit } from './MatrixTable.tsx'

type Props = {
  scope: ScopeSearch
  about: string | undefined
  by: GroupKey
  unit: Unit
  open: ReadonlySet<string>
  onFold: (area: string) => void
}
type Row = CoverageGroups['rows'][number]

/** Kinds, sides or by-and-for groups by harm areas: how many of their organisations were met, and in how many meetings. */
export function GroupsTable({ scope, about, by, unit, open, onFold }: Props) {
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
      <table className="govuk-table">
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
          {data.rows.map((row) => (
            <GroupRow key={row.key} row={row} by={by} unit={unit} columns={columns.map(({ id }) => id)} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

const GroupRow = ({ row, by, unit, columns }: { row: Row; by: GroupKey; unit: Unit; columns: string[] }) => (
  <tr className="govuk-table__row">
    <th scope="row" className="govuk-table__header">
      {capitalise(nameOf(by, row.key))}
      <span className="liaison-cell__note">{formatCount(row.organisations, 'organisation')}</span>
      {row.meetings > 0 && <Figures figures={row} unit={unit} />}
    </th>
    {columns.map((area) => {
      const cell = row.cells.find(({ harmArea }) => harmArea === area)
      return (
        <td key={area} className="govuk-table__cell liaison-cell">
          {cell ? <GroupCell cell={cell} unit={unit} /> : <span aria-hidden="true">·</span>}
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

function nameOf(by: GroupKey, key: string): string {
  if (by === 'kind') return organisationKindWords[OrganisationKind.catch('other').parse(key)]
  if (by === 'side') return sideWords[Side.catch('external').parse(key)]
  return key || 'not recorded'
}
