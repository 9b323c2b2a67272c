import './coverage.scss'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
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
  /** What the whole page rests on, in the server's words. */
  sentence: string | undefined
  /** Left out where a page is not about one scope. */
  withoutScope?: boolean
  children: ReactNode
}

/** What the pages of coverage share: where one can go, whose engagement is counted as of when, and the evidence. */
export function CoverageFrame(props: CoverageFrameProps) {
  const { title, scope, onScope, sentence, withoutScope, children } = props
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
      {!withoutScope && <ScopeForm scope={scope} onScope={onScope} />}
      {sentence && (
        <p className="govuk-body-s liaison-sentence">
          {sentence} “No meeting recorded” means that none of these documents records one.
        </p>
      )}
      {children}
    </>
  )
}
