import type { CitationRef } from '../../../graph-schema/api/shared.ts'
import { Citation } from '../../design/Citation.tsx'

/** Where something is written, one place a line. */
export const Citations = ({ citations }: { citations: readonly CitationRef[] }) => (
  <ul className="explore-citations">
    {citations.map((citation) => (
      <li key={`${citation.document} ${citation.locator}`}>
        <Citation citation={citation} />
      </li>
    ))}
  </ul>
)
