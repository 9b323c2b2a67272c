import { Link } from '@tanstack/react-router'
import type { Taken } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { formatDate } from '../../../design/dates.ts'
import { EntryLink } from '../../../design/EntryLink.tsx'
import type { Change } from '../../../design/useChange.ts'

/** What came of the review: where it is now, and the way back. */
export const TakenPanel = ({ taken, change }: { taken: Taken; change: Change }) => (
  <section aria-labelledby="taken-heading">
    <h2 className="govuk-heading-m" id="taken-heading">
      This document is in
    </h2>
    <p className="govuk-body">
      <EntryLink entry={taken.document} />
      {taken.at && `, put in by ${taken.by} on ${formatDate(taken.at.slice(0, 10))}`}.
    </p>
    {taken.meetings.length > 0 && (
      <>
        <h3 className="govuk-heading-s">Meetings that cite it</h3>
        <ul className="govuk-list govuk-list--bullet">
          {taken.meetings.map((meeting) => (
            <li key={meeting.id}>
              <EntryLink entry={meeting} />
            </li>
          ))}
        </ul>
        {taken.total > taken.meetings.length && (
          <p className="govuk-body">
            Showing {taken.meetings.length} of {taken.total}.
          </p>
        )}
      </>
    )}
    <ul className="govuk-list">
      <li>
        <Link className="govuk-link" to="/coverage">
          See coverage now
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to="/commitments">
          See commitments
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to="/intake">
          Review another document
        </Link>
      </li>
    </ul>
    <Button look="secondary" onClick={() => void change.undo(taken.seq)}>
      Undo: take all of it out again
    </Button>
  </section>
)
