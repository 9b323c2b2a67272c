import type { EvidencePeriods } from '../../../graph-schema/api/evidence.ts'
import { formatCount, formatNumber } from '../../design/counts.ts'
import { Details } from '../../design/Details.tsx'
import { EntryLink } from '../../design/EntryLink.tsx'

/** What no figure can speak of: times, officials, and bodies of government. */
export function NotLoaded({ found }: { found: EvidencePeriods }) {
  const { notLoaded, notLoadedMore, notHeardOf } = found
  return (
    <section aria-labelledby="not-loaded">
      <h2 className="govuk-heading-m" id="not-loaded">
        What is not loaded
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {notLoaded.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {notLoadedMore > 0 && <li>{formatCount(notLoadedMore, 'more time')} without a document.</li>}
        {notHeardOf.count > 0 && (
          <li>
            {formatNumber(notHeardOf.count)} of {formatNumber(notHeardOf.of)} bodies of government in the
            register took part in no loaded meeting.
          </li>
        )}
      </ul>
      {notHeardOf.count > 0 && (
        <Details summary="Bodies of government in no loaded meeting">
          <ul className="govuk-list">
            {notHeardOf.some.map((body) => (
              <li key={body.id}>
                <EntryLink entry={body} />
              </li>
            ))}
          </ul>
          {notHeardOf.count > notHeardOf.some.length && (
            <p className="govuk-body">
              Showing {formatNumber(notHeardOf.some.length)} of {formatNumber(notHeardOf.count)}.
            </p>
          )}
        </Details>
      )}
    </section>
  )
}
