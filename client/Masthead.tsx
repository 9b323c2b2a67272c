import { Link, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'

/** The name and where one can go. On a narrow page the menu is folded behind a button, and folds again once something is chosen. */
export function Masthead() {
  const [open, setOpen] = useState(false)
  const fold = () => setOpen(false)
  return (
    <div className="liaison-masthead">
      <div className="govuk-width-container liaison-masthead__inside">
        <Link className="liaison-masthead__name" to="/">
          Liaison
        </Link>
        <button
          type="button"
          className="liaison-masthead__button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          Menu
        </button>
        <nav aria-label="Menu" id="menu" className={open ? 'liaison-masthead__menu--open' : undefined}>
          <ul className="liaison-masthead__list">
            <MenuItem to="/" name="Start" onChosen={fold} />
            <MenuItem to="/explore" name="Explore" onChosen={fold} />
            <MenuItem to="/coverage" name="Coverage" onChosen={fold} />
            <MenuItem to="/briefs" name="Briefs" onChosen={fold} />
            <MenuItem to="/commitments" name="Commitments" onChosen={fold} />
            <MenuItem to="/intake" name="Intake" onChosen={fold} />
            <MenuItem to="/register" name="Register" onChosen={fold} />
            <MenuItem to="/contacts/new" name="Log a contact" onChosen={fold} />
          </ul>
        </nav>
      </div>
    </div>
  )
}

function MenuItem({
  to,
  name,
  onChosen,
}: {
  to: '/' | '/explore' | '/coverage' | '/briefs' | '/commitments' | '/intake' | '/register' | '/contacts/new'
  name: string
  onChosen: () => void
}) {
  const here = useRouterState({
    select: ({ location: { pathname } }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)),
  })
  return (
    <li>
      <Link
        className="liaison-masthead__link"
        to={to}
        onClick={onChosen}
        aria-current={here ? 'page' : undefined}
      >
        {name}
      </Link>
    </li>
  )
}
