import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PlannedMeetings } from '../../../graph-schema/api/briefs.ts'
import { formatWhen } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { plannedQuery } from '../briefQueries.ts'

/** Meetings still planned or requested: one press makes the brief. */
export function FromPlanned() {
  const { data, error, refetch } = useQuery(plannedQuery)
  return (
    <section aria-labelledby="planned-heading">
      <h2 className="govuk-heading-m" id="planned-heading">
        From a planned meeting
      </h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="planned meetings" />}
      {data?.meetings.length === 0 && (
        <p className="govuk-body">No loaded document says that a meeting is planned.</p>
      )}
      <ul className="govuk-list">
        {data?.meetings.map((meeting) => (
          <li key={meeting.id}>
            <Planned meeting={meeting} />
          </li>
        ))}
      </ul>
      {data && data.total > data.meetings.length && (
        <p className="govuk-body-s">
          Showing the first {data.meetings.length} of {data.total}.
        </p>
      )}
    </section>
  )
}

function Planned({
  meeting: { id, title, when, status, with: parties },
}: {
  meeting: PlannedMeetings['meetings'][number]
}) {
  const words = `${status}, ${formatWhen(when)}`
  if (parties.length === 0)
    return (
      <>
        {title} ({words}). Nobody outside government is recorded for it.
      </>
    )
  return (
    <>
      <Link
        className="govuk-link"
        to="/briefs/new"
        search={{ with: parties.map((party) => party.id), meeting: id }}
      >
        {title}
      </Link>{' '}
      ({words})
    </>
  )
}
