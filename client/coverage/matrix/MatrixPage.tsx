import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { coverageQuery } from '../coverageQueries.ts'

const route = getRouteApi('/coverage')

export function MatrixPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { asOf, by, from, to } = search
  const { data, error, refetch } = useQuery(coverageQuery({ asOf, by, from, to, limit: 50 }))
  return (
    <CoverageFrame
      title="Who is engaged on what"
      scope={search}
      onScope={(change) => void navigate({ search: { ...search, ...change, page: undefined } })}
      sentence={data?.evidence.sentence}
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the coverage" />}
      {data && <p className="govuk-body">{data.total} organisations</p>}
    </CoverageFrame>
  )
}
