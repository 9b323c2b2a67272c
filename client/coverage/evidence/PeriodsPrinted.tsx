import type { EvidencePeriods, PeriodRow } from '../../../graph-schema/api/evidence.ts'
import { formatNumber } from '../../design/counts.ts'
import { formatDate, formatRange } from '../../design/dates.ts'
import { loadedWords } from './periodWords.ts'

type Run = { from: string; to: string; loaded: PeriodRow['cells'][number]['loaded']; documents: number }

/** The same on paper, where a hundred columns have no room: periods that follow one another alike are one line. */
export const PeriodsPrinted = ({ found }: { found: EvidencePeriods }) => (
  <div className="liaison-printed">
    <p>As of {formatDate(found.asOf)}.</p>
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--s">
        What is loaded for whom, by {found.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="govuk-table__header">
            Whose meetings
          </th>
          <th scope="col" className="govuk-table__header">
            Days
          </th>
          <th scope="col" className="govuk-table__header">
            Loaded
          </th>
          <th scope="col" className="govuk-table__header">
            Documents
          </th>
        </tr>
      </thead>
      <tbody>
        {found.rows.map((row) =>
          runsOf(row, found.periods).map(({ from, to, loaded, documents }) => (
            <tr key={`${row.side} ${row.name} ${from}`}>
              <th scope="row" className="govuk-table__header">
                {row.name}
              </th>
              <td className="govuk-table__cell">{formatRange(from, to)}</td>
              <td className="govuk-table__cell">
                {loadedWords[loaded].sign} {loadedWords[loaded].words}
              </td>
              <td className="govuk-table__cell">{documents === 0 ? 'none' : formatNumber(documents)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  </div>
)

function runsOf({ cells }: PeriodRow, periods: EvidencePeriods['periods']): Run[] {
  const runs: (Run & { ids: Set<string>; more: number })[] = []
  for (const [index, { loaded, documents, more }] of cells.entries()) {
    const period = periods[index]
    if (!period) continue
    const last = runs.at(-1)
    if (last?.loaded === loaded) {
      last.to = period.to
      last.more = Math.max(last.more, more)
      for (const id of documents) last.ids.add(id)
    } else runs.push({ ...period, loaded, documents: 0, ids: new Set(documents), more })
  }
  return runs.map(({ ids, more, ...run }) => ({ ...run, documents: ids.size + more }))
}
