import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { EvidenceLine } from './EvidenceLine.tsx'
import { Footer } from './Footer.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

/** Pages of wide tables and pictures. */
const wide = ['/explore', '/coverage', '/commitments']

/** What stands round every page: a way past the menus, where one can go, what it all rests on, and the small print. */
export function Frame() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useFocusOnArrival(path)
  const width =
    wide.includes(path) || path.startsWith('/intake/documents/') ? 'liaison-wide' : 'govuk-width-container'
  return (
    <>
      <a href="#main-content" className="govuk-skip-link">
        Skip to main content
      </a>
      <header>
        <Navigation />
      </header>
      <EvidenceLine />
      <div className={width}>
        <main ref={main} className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Footer />
    </>
  )
}

const Navigation = () => (
  <div className="liaison-masthead">
    <div className="govuk-width-container liaison-masthead__inside">
      <Link className="liaison-masthead__name" to="/">
        Liaison
      </Link>
      <nav aria-label="Menu">
        <ul className="liaison-masthead__list">
          <MenuItem to="/" name="Start" />
          <MenuItem to="/explore" name="Explore" />
          <MenuItem to="/coverage" name="Coverage" />
          <MenuItem to="/briefs" name="Briefs" />
          <MenuItem to="/commitments" name="Commitments" />
          <MenuItem to="/intake" name="Intake" />
          <MenuItem to="/register" name="Register" />
          <MenuItem to="/contacts/new" name="Log a contact" />
        </ul>
      </nav>
    </div>
  </div>
)

function MenuItem({
  to,
  name,
}: {
  to: '/' | '/explore' | '/coverage' | '/briefs' | '/commitments' | '/intake' | '/register' | '/contacts/new'
  name: string
}) {
  const here = useRouterState({
    select: ({ location: { pathname } }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)),
  })
  return (
    <li>
      <Link className="liaison-masthead__link" to={to} aria-current={here ? 'page' : undefined}>
        {name}
      </Link>
    </li>
  )
}
