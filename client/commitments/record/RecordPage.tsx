import '../commitments.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { isAwaited, type MeetingToRecord } from '../../../graph-schema/api/meetingRecord.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { capitalise, formatDate, formatWhen } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { useChange } from '../../design/useChange.ts'
import { statusWords } from '../../design/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { RecordForm } from './RecordForm.tsx'
import { meetingToRecordQuery } from './recordQueries.ts'

const route = getRouteApi('/meetings/$id/record')

/** What became of a meeting that was planned or asked for: its history goes on, and nothing of it is lost. */
export function RecordPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(meetingToRecordQuery(id))
  const change = useChange('Undone. The meeting is as it was before.')
  usePageTitle(data ? `Record what happened: ${data.meeting.name}` : 'Record what happened')
  return (
    <>
      <Announcement change={change} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the meeting" />}
      {data && (
        <>
          <Heading data={data} />
          {isAwaited(data.status) ? (
            <RecordForm key={id} data={data} change={change} />
          ) : (
            <Recorded data={data} />
          )}
        </>
      )}
    </>
  )
}

const Heading = ({ data: { meeting, when, status, known } }: { data: MeetingToRecord }) => (
  <>
    <span className="govuk-caption-l">Record what happened</span>
    <h1 className="govuk-heading-l">{meeting.name}</h1>
    <p className="govuk-body-l liaison-heading-line">
      <span>{capitalise(formatWhen(when))}</span> <StatusTag status={status} />
      {known && <span className="liaison-note">known on {formatDate(known)}</span>}
    </p>
  </>
)

const Recorded = ({ data: { meeting, status } }: { data: MeetingToRecord }) => (
  <p className="govuk-body">
    It is recorded as {statusWords[status]}. <EntryLink entry={{ id: meeting.id, name: 'See its page' }} />,
    with who took part, what was said and the history.
  </p>
)
