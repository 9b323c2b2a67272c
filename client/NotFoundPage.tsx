import { Link } from '@tanstack/react-router'
import { usePageTitle } from './usePageTitle.ts'

export function NotFoundPage() {
  usePageTitle('Page not found')
  return (
    <>
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed or pasted the address, check that it is whole and correct.</p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          Go to the start page
        </Link>{' '}
        to search for a person, an organisation or a harm area.
      </p>
    </>
  )
}
