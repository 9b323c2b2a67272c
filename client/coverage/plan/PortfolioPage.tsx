import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Portfolio } from '../../../graph-schema/api/plan.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { formatDate } from '../../design/dates.ts'
import { Loading } from '../../design/Loading.tsx'
import { Select } from '../../design/Select.tsx'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { ChangedSince } from './ChangedSince.tsx'
import { HandOverForm } from './HandOverForm.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { PortfolioSearch } from './planAddress.ts'
import { calendarAddress, portfolioQuery } from './planQueries.ts'
import { organisations } from './planWords.ts'
import { Undertakings } from './Undertakings.tsx'
import { type PlanChange, usePlanChange } from './usePlanChange.ts'

const route = getRouteApi('/coverage/portfolio')

/** The organisations of one owner: when they are due, what changed, what is undertaken; and handing them over. */
export function PortfolioPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(portfolioQuery(search))
  const change = usePlanChange()
  const onSearch = (changed: PortfolioSearch) =>
    void navigate({ search: { ...search, ...changed }, resetScroll: false })
  return (
    <CoverageFrame
      title={data ? titleOf(data) : 'My portfolio'}
      scope={search}
      onScope={onSearch}
      found={data}
      error={error}
      onRetry={() => void refetch()}
      without="period"
    >
      <Announcement change={change} />
      {!data && !error && <Loading what="the portfolio" />}
      {data && (
        <>
          <OwnerSelect portfolio={data} onOwner={(owner) => onSearch({ owner })} />
          <PortfolioBody portfolio={data} search={search} change={change} />
        </>
      )}
    </CoverageFrame>
  )
}

const titleOf = ({ owner, you }: Portfolio) => (owner === you ? 'My portfolio' : `Portfolio of ${owner}`)

type OwnerSelectProps = { portfolio: Portfolio; onOwner: (owner: string) => void }

function OwnerSelect({ portfolio: { owner, owners, you }, onOwner }: OwnerSelectProps) {
  const names = [...new Set([you, owner, ...owners.flatMap((one) => one.owner ?? [])])]
  return (
    <div className="liaison-plan__edit">
      <Select
        label="Whose portfolio"
        value={owner}
        options={names.map((name) => ({ value: name, words: name === you ? `${name} (you)` : name }))}
        onChange={onOwner}
      />
    </div>
  )
}

type PortfolioBodyProps = { portfolio: Portfolio; search: PortfolioSearch; change: PlanChange }

function PortfolioBody({ portfolio, search, change }: PortfolioBodyProps) {
  const { owner, total, members, by, asOf } = portfolio
  const scope = { asOf: search.asOf, by: search.by, owner }
  if (total === 0)
    return (
      <p className="govuk-body">
        {owner} has no organisation on the review plan yet. Add some on the{' '}
        <Link className="govuk-link" to="/coverage/plan" search={{ asOf: search.asOf, by: search.by }}>
          review plan
        </Link>{' '}
        and name {owner} as their owner.
      </p>
    )
  return (
    <>
      <p className="govuk-body">
        As of {formatDate(asOf)}, engagement by {by.name}: {organisations(total)}
        {total > members.length && `, of which the ${members.length} due first are shown`}.{' '}
        <Link className="govuk-link" to="/coverage/portfolio/pack" search={scope}>
          Printable pack
        </Link>
        {' · '}
        <a className="govuk-link" href={calendarAddress(scope)} download>
          Calendar file (.ics)
        </a>
      </p>
      <ChangedSince portfolio={portfolio} change={change} />
      <PlanTable caption="Organisations, those due first at the top" members={members} />
      <Undertakings undertakings={portfolio.undertakings} />
      <HandOverForm key={owner} portfolio={portfolio} change={change} />
    </>
  )
}
