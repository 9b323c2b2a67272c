import { Outlet, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { EvidenceLine } from './EvidenceLine.tsx'
import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'
import { TellEvidence } from './PageEvidence.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

/** Pages of wide tables and pictures. */
const wide = ['/explore', '/coverage', '/commitments']

/** What stands round every page: a way past the menus, where one can go, what it all rests on, and the small print. */
export function Frame() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useFocusOnArrival(path)
  const [ofPage, setOfPage] = useState<string>()
  const width =
    wide.includes(path) || path.startsWith('/intake/documents/') ? 'liaison-wide' : 'govuk-width-container'
  return (
    <>
      <a href="#main-content" className="govuk-skip-link">
        Skip to main content
      </a>
      <header>
        <Masthead />
      </header>
      <EvidenceLine ofPage={ofPage} />
      <div className={width}>
        <main ref={main} className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <TellEvidence value={setOfPage}>
            <Outlet />
          </TellEvidence>
        </main>
      </div>
      <Footer />
    </>
  )
}
