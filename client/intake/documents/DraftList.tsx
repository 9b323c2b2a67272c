import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DraftRef } from '../../../graph-schema/api/intake.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { Button } from '../../design/Button.tsx'
import { formatDate } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { type Change, useChange } from '../../design/useChange.ts'
import { draftsQuery, removeDraft, reviewQuery } from './documentQueries.ts'

/** Documents in review with how far they are, and those that have been taken over. */
export function DraftList() {
  const { data, error, refetch } = useQuery(draftsQuery)
  const change = useChange('Undone. The document is in review again.')
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the documents" />
  const open = data.drafts.filter(({ document }) => !document)
  const taken = data.drafts.filter(({ document }) => document)
  return (
    <>
      <Announcement change={change} />
      <h2 className="govuk-heading-m">In review</h2>
      {open.length === 0 ? (
        <p className="govuk-body">No document is in review.</p>
      ) : (
        <ul className="govuk-list liaison-ways">
          {open.map((draft) => (
            <OpenDraft key={draft.id} draft={draft} change={change} />
          ))}
        </ul>
      )}
      {taken.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Reviewed and taken over</h2>
          <ul className="govuk-list liaison-ways">
            {taken.map(({ id, name, document }) => (
              <li key={id}>
                <span>{document && <EntryLink entry={document} />}</span>{' '}
                <Link className="govuk-link" to="/intake/documents/$id" params={{ id }}>
                  See the review<span className="govuk-visually-hidden"> of {name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {data.total > data.drafts.length && (
        <p className="govuk-body">
          Showing {data.drafts.length} of {data.total}, latest first.
        </p>
      )}
    </>
  )
}

function OpenDraft({ draft, change }: { draft: DraftRef; change: Change }) {
  const { id, name, decided, proposals, at, by } = draft
  const client = useQueryClient()
  const remove = () =>
    void change.run(async () => {
      const { seq: seen } = await client.fetchQuery(reviewQuery(id))
      const { seq } = await removeDraft(draft, seen)
      return { seq, undo: true, done: `“${name}” is no longer in review.` }
    })
  return (
    <li>
      <span>
        <Link className="govuk-link" to="/intake/documents/$id" params={{ id }}>
          {name}
        </Link>{' '}
        <span className="liaison-note">
          {decided} of {proposals} looked at{at && `; brought in by ${by} on ${formatDate(at.slice(0, 10))}`}
        </span>
      </span>
      <Button look="link" onClick={remove}>
        Remove<span className="govuk-visually-hidden"> {name}</span>
      </Button>
    </li>
  )
}
