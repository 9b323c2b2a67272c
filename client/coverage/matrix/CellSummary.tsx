import type { CoverageCell } from '../../../graph-schema/api/coverage.ts'
import { formatCount } from '../../design/counts.ts'
import { formatDate } from '../../design/dates.ts'
import { engagedWords, nextWords } from '../coverageWords.ts'

type Props = { cell: CoverageCell; unit: 'meetings' | 'participations'; period: boolean }

/** What a cell says, in sign and word: engaged and how often, last met, and what is next. */
export const CellSummary = ({ cell, unit, period }: Props) => (
  <>
    {cell.engaged && (
      <span className={`liaison-cell__engaged liaison-cell__engaged--${cell.engaged}`}>
        <span aria-hidden="true">{engagedWords[cell.engaged].sign} </span>
        {engagedWords[cell.engaged].words}
        {period && cell.engaged === 'none-recorded' && ' in this period'}
        {cell.inferred && <span className="liaison-cell__note"> (inferred)</span>}
      </span>
    )}
    {cell.meetings > 0 && (
      <span className="liaison-cell__figures">
        {formatCount(cell[unit], unit === 'meetings' ? 'meeting' : 'participation')}
        {cell.lastMet && `, last ${formatDate(cell.lastMet)}`}
      </span>
    )}
    {cell.next && (
      <span className="liaison-cell__next">
        <span aria-hidden="true">{nextWords[cell.next].sign} </span>
        {nextWords[cell.next].words}
      </span>
    )}
    {cell.before && <Before cell={cell} before={cell.before} />}
  </>
)

export const NothingRecorded = () => (
  <>
    <span aria-hidden="true">·</span>
    <span className="govuk-visually-hidden">nothing recorded</span>
  </>
)

type BeforeProps = { cell: CoverageCell; before: NonNullable<CoverageCell['before']> }

const Before = ({ cell, before }: BeforeProps) => {
  if (cell.engaged === before.engaged && cell.meetings === before.meetings) return null
  const meetings = before.meetings > 0 ? ` (${formatCount(before.meetings, 'meeting')})` : ''
  return (
    <span className="liaison-cell__note">
      Period before: {before.engaged ? engagedWords[before.engaged].words : 'nothing'}
      {meetings}
    </span>
  )
}
