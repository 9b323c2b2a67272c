import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Portfolio } from '../../../graph-schema/api/plan.ts'
import { Button } from '../../design/Button.tsx'
import { formatDate } from '../../design/dates.ts'
import { Loading } from '../../design/Loading.tsx'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { PlanTable } from './PlanTable.tsx'
import { portfolioQuery } from './planQueries.ts'
import { organisations } from './planWords.ts'
import { Undertakings } from './Undertakings.tsx'

const route = getRouteApi('/coverage/portfolio/pack')

/** A portfolio on paper, for whoever takes it over: nothing to press, and what it rests on with it. */
export function PackPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(portfolioQuery(search))
  return (
    <CoverageFrame
      title={data ? `Hand-over pack: ${data.owner}` : 'Hand-over pack'}
      scope={search}
      onScope={(change) => void navigate({ search: { ...search, ...change } })}
      found={data}
      error={error}
      onRetry={() => void refetch()}
      without="scope"
    >
      {!data && !error && <Loading what="the pack" />}
      {data && (
        <>
          <p className="govuk-body liaison-plan__edit">
            <Link className="govuk-link" to="/coverage/portfolio" search={search}>
              Back to the portfolio
            </Link>
          </p>
          <Button className="liaison-plan__edit" onClick={() => window.print()}>
            Print this pack
          </Button>
          <Pack portfolio={data} />
        </>
      )}
    </CoverageFrame>
  )
}

const Pack = ({ portfolio: { owner, total, members, by, asOf, undertakings } }: { portfolio: Portfolio }) => (
  <>
    <p className="govuk-body">
      Organisations whose review {owner} sees to: {organisations(total)}
      {total > members.length && `, of which the ${members.length} due first are listed`}. Last met and due as
      of {formatDate(asOf)}, counting meetings with {by.name}.
    </p>
    {total === 0 ? (
      <p className="govuk-body">{owner} has no organisation on the review plan.</p>
    ) : (
      <>
        <PlanTable caption="Organisations" members={members} />
        <Undertakings undertakings={undertakings} />
      </>
    )}
  </>
)
