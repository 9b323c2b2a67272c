import { Link } from '@tanstack/react-router'
import type { CitationRef } from '../../graph-schema/api/shared.ts'
import type { Basis as BasisTerm } from '../../graph-schema/terms.ts'
import { formatDate } from './dates.ts'

/** Where a line comes from: the document, its date, where in it, and its words if they are held. */
export const Citation = ({ citation }: { citation: CitationRef }) => (
  <span className="liaison-citation">
    <Link className="govuk-link" to="/entries/$id" params={{ id: citation.document }}>
      {citation.title}
    </Link>
    , {formatDate(citation.date)}, {citation.locator}
    {citation.quote && <q className="liaison-citation__quote">{citation.quote}</q>}
  </span>
)

type BasisProps = { basis: BasisTerm; because?: string | undefined }

/** Where we worked it out, says so and why. Where the source says it, only what there is to add. */
export function Basis({ basis, because }: BasisProps) {
  if (basis === 'stated') return because && <span className="liaison-note">{because}</span>
  return (
    <span>
      <strong>Inferred because:</strong> {because ?? 'the reason is not recorded'}
    </span>
  )
}

type SourcesProps = BasisProps & { citations: readonly CitationRef[] }

/** The basis and every citation of a line. Stands beside each fact on screen. */
export const Sources = ({ citations, basis, because }: SourcesProps) => (
  <div className="liaison-sources">
    <Basis basis={basis} because={because} />
    {citations.map((citation) => (
      <Citation
        key={`${citation.document} ${citation.locator} ${citation.quote ?? ''}`}
        citation={citation}
      />
    ))}
    {citations.length === 0 && <span className="liaison-citation">No document cited</span>}
  </div>
)
