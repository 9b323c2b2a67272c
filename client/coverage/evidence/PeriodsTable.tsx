import type { EvidenceDocument, EvidencePeriods, PeriodCell } from '../../../graph-schema/api/evidence.ts'
import { formatNumber } from '../../design/counts.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { WideTable } from '../WideTable.tsx'
import { DocumentLink } from './DocumentLink.tsx'
import { loadedWords, periodName } from './periodWords.ts'

type Documents = ReadonlyMap<string, EvidenceDocument>

/** What is loaded, a row for each side and body and a column for each week or quarter, with the documents behind. */
export function PeriodsTable({ found, documents }: { found: EvidencePeriods; documents: Documents }) {
  const { unit, periods, rows, earlier } = found
  const each = unit === 'week' ? 'Weeks beginning on Monday' : 'Quarters'
  return (
    <WideTable label={`What is loaded, by ${unit}`}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          What is loaded for whom. {each}
          {earlier > 0 && `; ${formatNumber(earlier)} earlier ones are left out`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Whose meetings
            </th>
            {periods.map((period) => (
              <th key={period.from} scope="col" className="govuk-table__header liaison-matrix__heading">
                {periodName(period, unit)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, body, name, cells }) => (
            <tr key={`${side} ${body?.id ?? name}`}>
              <th scope="row" className="govuk-table__header">
                {body ? <EntryLink entry={body} /> : name}
              </th>
              {cells.map((cell, index) => (
                <Cell key={periods[index]?.from ?? index} cell={cell} documents={documents} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** More links than this would make the row tall; the list of documents below has them all. */
const mostLinks = 3

function Cell({ cell, documents }: { cell: PeriodCell; documents: Documents }) {
  const { sign, words } = loadedWords[cell.loaded]
  const known = cell.documents.flatMap((id) => documents.get(id) ?? [])
  const shown = known.slice(0, mostLinks)
  const more = cell.documents.length + cell.more - shown.length
  return (
    <td className={`govuk-table__cell liaison-cell liaison-period liaison-period--${cell.loaded}`}>
      <span aria-hidden="true">{sign}</span> {words}
      {shown.map((document) => (
        <span key={document.id} className="liaison-cell__note">
          <DocumentLink document={document} />
        </span>
      ))}
      {more > 0 && <span className="liaison-cell__note">and {formatNumber(more)} more</span>}
    </td>
  )
}
