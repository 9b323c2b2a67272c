import './coverage.scss'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ByWhom } from '../../graph-schema/api/coverage.ts'
import { LeftOutNotice } from '../design/LeftOutNotice.tsx'
import { PrintedOn } from '../design/PrintedOn.tsx'
import { PageEvidence } from '../PageEvidence.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { Refused, refusedPart, type ScopeChange } from './Refused.tsx'
import { ScopeForm } from './ScopeForm.tsx'
import { partWords, type ScopeSearch, scopeOf } from './scopeAddress.ts'

const pages = [
  { to: '/coverage', name: 'Who is engaged on what' },
  { to: '/coverage/not-recorded', name: 'No meeting recorded' },
  { to: '/coverage/plan', name: 'Review plan' },
  { to: '/coverage/evidence', name: 'Evidence' },
] as const

type CoverageFrameProps = {
  title: string
  scope: ScopeSearch
  onScope: (change: ScopeChange) => void
  /** What the answer says of itself: as of when, of whom, and what it rests on. */
  found: { asOf: string; by?: ByWhom; evidence: { sentence: string } } | undefined
  /** Why there is no answer, where there is none, and how to ask again. */
  error: Error | null
  onRetry: () => void
  /** Of the scope what is left out: a review looks at meetings of any time, and nothing on paper can be changed. */
  without?: 'period' | 'scope'
  /** What is narrowed where paper does not show it: "name holds “ka”". */
  filters?: readonly string[]
  children: ReactNode
}

/** What the pages of coverage share: where one can go, whose engagement is counted as of when, and the evidence. */
export function CoverageFrame(props: CoverageFrameProps) {
  const { title, scope, onScope, found, error, onRetry, without, filters = [], children } = props
  usePageTitle(title)
  return (
    <>
      <nav aria-label="Coverage" className="liaison-subnav">
        <ul>
          {pages.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} search={scopeOf(scope)} activeOptions={{ exact: true, includeSearch: false }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <h1 className="govuk-heading-l">{title}</h1>
      {without !== 'scope' && (
        <ScopeForm
          scope={scope}
          onScope={onScope}
          found={found}
          notFound={refusedPart(error) === 'by'}
          withoutPeriod={without === 'period'}
        />
      )}
      <LeftOutNotice
        words={partWords}
        leftOut={scope.leftOut}
        onDismiss={() => onScope({ leftOut: undefined })}
      />
      {error && <Refused error={error} onRetry={onRetry} onChange={onScope} />}
      {found && (
        <>
          <PageEvidence sentence={found.evidence.sentence} />
          <p className="govuk-body-s">
            “No meeting recorded” means that no document this is based on records one.{' '}
            <Link
              className="govuk-link liaison-sentence__link"
              to="/coverage/evidence"
              search={scopeOf(scope)}
            >
              What is loaded
            </Link>
          </p>
        </>
      )}
      <PrintedOn filters={filters} />
      {children}
    </>
  )
}
