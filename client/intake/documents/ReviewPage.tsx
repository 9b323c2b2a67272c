import './intake.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ApiFailure } from '../../api.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import { usePageTitle } from '../../usePageTitle.ts'
import { reviewQuery } from './documentQueries.ts'
import { ReviewScreen } from './review/ReviewScreen.tsx'

const route = getRouteApi('/intake/documents/$id')

/** A document in review. */
export function ReviewPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(reviewQuery(id))
  usePageTitle(data ? `Review: ${data.name}` : 'Review a document')
  if (error instanceof ApiFailure && error.status === 404)
    return (
      <>
        <h1 className="govuk-heading-l">There is no such document in review</h1>
        <p className="govuk-body">
          It may have been removed.{' '}
          <Link className="govuk-link" to="/intake">
            See the documents in review
          </Link>
          .
        </p>
      </>
    )
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="the document" />
  return <ReviewScreen key={id} review={data} />
}
