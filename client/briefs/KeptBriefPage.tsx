import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ApiFailure } from '../api.ts'
import { Failure } from '../design/Failure.tsx'
import { Loading } from '../design/Loading.tsx'
import { keptBriefQuery } from './briefQueries.ts'
import { BriefEditor } from './editor/BriefEditor.tsx'

const route = getRouteApi('/briefs/$id')

/** A brief somebody has kept, with what is new since. */
export function KeptBriefPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(keptBriefQuery(id))
  if (error instanceof ApiFailure && error.status === 404)
    return (
      <>
        <h1 className="govuk-heading-l">There is no such brief</h1>
        <p className="govuk-body">
          It may have been deleted.{' '}
          <Link className="govuk-link" to="/briefs">
            See the briefs that are kept
          </Link>
          .
        </p>
      </>
    )
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the brief" />
  return <BriefEditor key={id} brief={data.brief} kept={data} since={data.since} />
}
