import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { evidenceQuery } from '../EvidenceLine.tsx'
import { CoverageFrame } from './CoverageFrame.tsx'

const route = getRouteApi('/coverage/plan')

export function PlanPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useQuery(evidenceQuery)
  return (
    <CoverageFrame
      title="Review plan"
      scope={search}
      onScope={(change) => void navigate({ search: { ...search, ...change } })}
      sentence={data?.sentence}
    >
      <p className="govuk-body">Not there yet.</p>
    </CoverageFrame>
  )
}
