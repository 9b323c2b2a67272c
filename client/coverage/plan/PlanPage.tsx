import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { DueGroup, type Plan } from '../../../graph-schema/api/plan.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { formatDate } from '../../design/dates.ts'
import { Loading } from '../../design/Loading.tsx'
import { Pagination } from '../../design/Pagination.tsx'
import { pagesOf } from '../../design/shownOf.ts'
import { CoverageFrame } from '../CoverageFrame.tsx'
import { AddMembers } from './AddMembers.tsx'
import { ChangeChosen } from './ChangeChosen.tsx'
import { Intervals } from './Intervals.tsx'
import { PlanFilters } from './PlanFilters.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { PlanSearch } from './planAddress.ts'
import { calendarAddress, planQuery } from './planQueries.ts'
import { dueHints, dueWords, filtersInWords, organisations } from './planWords.ts'
import { type PlanChange, usePlanChange } from './usePlanChange.ts'

const route = getRouteApi('/coverage/plan')

/** Which organisations are to be met how often, who sees to it, and what is due. */
export function PlanPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(planQuery(search))
  const change = usePlanChange()
  const onSearch = (changed: PlanSearch) =>
    void navigate({ search: { ...search, page: undefined, ...changed }, resetScroll: false })
  return (
    <CoverageFrame
      title="Review plan"
      scope={search}
      onScope={onSearch}
      found={data}
      error={error}
      onRetry={() => void refetch()}
      without="period"
      filters={filtersInWords(search)}
    >
      <Announcement change={change} />
      {!data && !error && <Loading what="the review plan" />}
      {data && <PlanBody plan={data} search={search} onSearch={onSearch} change={change} />}
    </CoverageFrame>
  )
}

type PlanBodyProps = {
  plan: Plan
  search: PlanSearch
  onSearch: (change: PlanSearch) => void
  change: PlanChange
}

function PlanBody({ plan, search, onSearch, change }: PlanBodyProps) {
  if (plan.intervals.length === 0)
    return (
      <>
        <p className="govuk-body">No review interval yet. Add one, for example every 90 days.</p>
        <Intervals plan={plan} change={change} />
      </>
    )
  const planned = plan.intervals.some(({ members }) => members > 0)
  return (
    <>
      {planned ? (
        <Due plan={plan} search={search} onSearch={onSearch} change={change} />
      ) : (
        <p className="govuk-body">No organisation is on the plan yet. Find one below and add it.</p>
      )}
      <AddMembers plan={plan} change={change} />
      <Intervals plan={plan} change={change} />
    </>
  )
}

function Due({ plan, search, onSearch, change }: PlanBodyProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { asOf, by, owner } = search
  const shown = plan.members.map(({ party }) => party.id)
  const ids = shown.filter((id) => chosen.has(id))
  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  return (
    <>
      <p className="govuk-body">
        As of {formatDate(plan.asOf)}, engagement by {plan.by.name}: {organisations(plan.total)}.{' '}
        <Link className="govuk-link" to="/coverage/portfolio" search={{ asOf, by, owner }}>
          {owner ? `Portfolio of ${owner}` : 'My portfolio'}
        </Link>
        {' · '}
        <a className="govuk-link" href={calendarAddress({ asOf, by, owner })} download>
          Calendar file (.ics) of reviews and planned meetings
        </a>
        . It names the planned meetings that have no date, and leaves them out.
      </p>
      <PlanFilters plan={plan} search={search} onSearch={onSearch} />
      {plan.total === 0 && (
        <p className="govuk-body">
          Nothing on the plan is within these filters. Choose another owner or time.
        </p>
      )}
      {DueGroup.options.map((group) => {
        const members = plan.members.filter((member) => member.group === group)
        return members.length === 0 ? null : (
          <section key={group} aria-label={dueWords[group]}>
            <PlanTable
              caption={`${dueWords[group]}: ${organisations(plan.counts[group])}`}
              members={members}
              chosen={chosen}
              onChoose={toggle}
            />
            {dueHints[group] && <p className="govuk-hint">{dueHints[group]}</p>}
          </section>
        )
      })}
      <Pagination
        label="Pages of organisations"
        page={search.page ?? 1}
        pages={pagesOf(plan.total)}
        onPage={(page) => onSearch({ page: page === 1 ? undefined : page })}
      />
      {ids.length > 0 && (
        <ChangeChosen plan={plan} ids={ids} change={change} onDone={() => setChosen(new Set())} />
      )}
    </>
  )
}
