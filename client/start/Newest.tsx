import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import { formatDate } from '../design/dates.ts'
import { EntryLink } from '../design/EntryLink.tsx'
import { documentKindWords } from '../design/words.ts'

/** The latest documents loaded; each leads to the meetings it tells of. */
export const Newest = ({ newest }: Pick<EvidenceStatement, 'newest'>) => (
  <ul className="govuk-list">
    {newest.map(({ id, title, date, kind }) => (
      <li key={id}>
        <EntryLink entry={{ id, name: title }} />, {formatDate(date)} ({documentKindWords[kind]})
      </li>
    ))}
  </ul>
)
