import './coverage.scss'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ByWhom } from '../../graph-schema/api/coverage.ts'
import { PrintedOn } from '../design/PrintedOn.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { ScopeForm } from './ScopeForm.tsx'
import type { ScopeSearch } from './scopeAddress.ts'

const pages = [
  { to: '/coverage', name: 'Who is engaged on what' },
  { to: '/coverage/not-recorded', name: 'No meeting recorded' },
  { to: '/coverage/plan', name: 'Review plan' },
  { to: '/coverage/evidence', name: 'Evidence' },
] as const

type CoverageFrameProps = {
  title: string
  scope: ScopeSearch
  onScope: (change: ScopeSearch) => void
  /** What the answer says of itself: as of when, of whom, and what it rests on. */
  found: { asOf: string; by?: ByWhom; evidence: { sentence: string } } | undefined
  /** Of the scope what is left out: a review looks at meetings of any time, and nothing on paper can be changed. */
  without?: 'period' | 'scope'
  /** What is narrowed where paper does not show it: "name holds “ka”". */
  filters?: readonly string[]
  children: ReactNode
}

/** What the pages of coverage share: where one can go, whose engagement is counted as of when, and the evidence. */
export function CoverageFrame(props: CoverageFrameProps) {
  const { title, scope, onScope, found, without, filters = [], children } = props
  usePageTitle(title)
  return (
    <>
      <nav aria-label="Coverage" className="liaison-subnav">
        <ul>
          {pages.map(({ to, name }) => (
            <li key={to}>
              {/* The scope goes along: the same question, seen another way. */}
              <Link
                to={to}
                search={{ asOf: scope.asOf, by: scope.by, from: scope.from, to: scope.to }}
                activeOptions={{ exact: true, includeSearch: false }}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <h1 className="govuk-heading-l">{title}</h1>
      {without !== 'scope' && (
        <ScopeForm scope={scope} onScope={onScope} found={found} withoutPeriod={without === 'period'} />
      )}
      {found && (
        <p className="govuk-body-s liaison-sentence">
          {found.evidence.sentence} “No meeting recorded” means that none of these documents records one.{' '}
          <Link className="govuk-link liaison-sentence__link" to="/coverage/evidence" search={scope}>
            What is loaded
          </Link>
        </p>
      )}
      <PrintedOn filters={filters} />
      {children}
    </>
  )
}
