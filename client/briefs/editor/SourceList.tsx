import { Link } from '@tanstack/react-router'
import type { Brief } from '../../../graph-schema/api/briefs.ts'
import { formatDate } from '../../design/dates.ts'

/** The sources that lines still cite, by their numbers. */
export function SourceList({ brief }: { brief: Brief }) {
  const cited = new Set(
    brief.parts.flatMap(({ sections }) =>
      sections.flatMap(({ lines }) =>
        lines.filter(({ dropped }) => !dropped).flatMap(({ sources }) => sources),
      ),
    ),
  )
  const sources = brief.sources.filter(({ n }) => cited.has(n))
  return (
    <section aria-labelledby="sources-heading">
      <h2 className="govuk-heading-m" id="sources-heading">
        Sources
      </h2>
      {sources.length === 0 && <p className="govuk-body">No line of this brief cites a document.</p>}
      <ul className="govuk-list liaison-brief__sources">
        {sources.map(({ n, document, title, date, locator, quote, marking }) => (
          <li key={n} id={`source-${n}`} tabIndex={-1}>
            [{n}]{' '}
            <Link className="govuk-link" to="/entries/$id" params={{ id: document }}>
              {title}
            </Link>
            , {formatDate(date)}, {locator}
            {marking ? `. ${marking}` : ''}
            {quote && <q className="liaison-citation__quote">{quote}</q>}
          </li>
        ))}
      </ul>
    </section>
  )
}
