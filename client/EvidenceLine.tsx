import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EvidenceStatement } from '../graph-schema/api/coverage.ts'
import { apiQuery } from './api.ts'

export const evidenceQuery = apiQuery(EvidenceStatement, '/api/evidence')

/**
 * What every figure on the page rests on: what the page says of itself, else all that is loaded. Always in view,
 * because absence is only ever said of it.
 */
export function EvidenceLine({ ofPage }: { ofPage: string | undefined }) {
  const { data, error } = useQuery(evidenceQuery)
  return (
    <aside className="liaison-evidence" aria-label="Evidence">
      <div className="govuk-width-container liaison-evidence__inside">
        <p className="liaison-evidence__text">
          {ofPage ?? (error ? error.message : (data?.sentence ?? 'Loading the evidence…'))}
        </p>
        <Link className="govuk-link liaison-evidence__link" to="/about-the-data">
          About the data
        </Link>
      </div>
    </aside>
  )
}
