import type { Cell } from '../../../graph-schema/api/coverageCell.ts'
import { Citation } from '../../design/Citation.tsx'

/** What is said of harm areas without a meeting, each with where it is written. */
export const CellSources = ({ title, sourced }: { title: string; sourced: Cell['worksOn'] }) =>
  sourced.length === 0 ? null : (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {sourced.map(({ harmArea, because, citations }) => (
          <li key={harmArea.id}>
            {harmArea.name}.{' '}
            {citations.map((citation) => (
              <Citation key={`${citation.document} ${citation.locator}`} citation={citation} />
            ))}
            {citations.length === 0 && 'No document cited.'}
            {because && ` Inferred: ${because}`}
          </li>
        ))}
      </ul>
    </>
  )
