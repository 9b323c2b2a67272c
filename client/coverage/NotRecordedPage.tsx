import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { evidenceQuery } from '../EvidenceLine.tsx'
import { CoverageFrame } from './CoverageFrame.tsx'

const route = getRouteApi('/coverage/not-recorded')

export function NotRecordedPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useQuery(evidenceQuery)
  return (
    <CoverageFrame
      title="No meeting recorded"
      scope={search}
      onScope={(change) => void navigate({ search: { ...search, ...change } })}
      sentence={data?.sentence}
    >
      <p className="govuk-body">Not there yet.</p>
    </CoverageFrame>
  )
}
