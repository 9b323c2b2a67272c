import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import './register.scss'
import { Facts } from '../../graph-schema/api/register.ts'
import { ApiFailure, apiQuery } from '../api.ts'
import { Announcement } from '../design/Announcement.tsx'
import { Failure } from '../design/Failure.tsx'
import { Loading } from '../design/Loading.tsx'
import { useChange } from '../design/useChange.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { EntryHeading } from './EntryHeading.tsx'
import { EntryNotFound } from './EntryNotFound.tsx'
import { FactGroupTable } from './FactGroupTable.tsx'
import { groupKey } from './groupHeadings.ts'
import { HistorySection } from './history/HistorySection.tsx'
import { NoMeetingRecorded } from './NoMeetingRecorded.tsx'
import { Particulars } from './Particulars.tsx'
import { StatusHistory } from './StatusHistory.tsx'

const route = getRouteApi('/entries/$id')

/** Everything known of one entry, each line with its source, whatever kind of entry it is. */
export function EntryPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(apiQuery(Facts, `/api/entries/${encodeURIComponent(id)}`))
  usePageTitle(data?.entry.name)
  if (error instanceof ApiFailure && error.status === 404) return <EntryNotFound id={id} />
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the entry" />
  return <EntryFacts id={id} facts={data} />
}

function EntryFacts({ id, facts }: { id: string; facts: Facts }) {
  const { group: paged, page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const change = useChange()
  return (
    <>
      <Announcement change={change} />
      <EntryHeading facts={facts} />
      <Particulars facts={facts} />
      <NoMeetingRecorded facts={facts} />
      {facts.statuses.length > 0 && <StatusHistory statuses={facts.statuses} />}
      {facts.groups.map((group) => (
        <FactGroupTable
          key={groupKey(group)}
          id={id}
          group={group}
          page={groupKey(group) === paged ? page : 1}
          onPage={(next) =>
            void navigate({
              search: next === 1 ? {} : { group: groupKey(group), page: next },
              resetScroll: false,
            })
          }
        />
      ))}
      <HistorySection id={facts.entry.id} change={change} />
    </>
  )
}
