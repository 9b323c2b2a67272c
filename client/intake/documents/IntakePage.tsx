import './intake.scss'
import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../../usePageTitle.ts'
import { BringForms } from './BringForms.tsx'
import { DraftList } from './DraftList.tsx'

/** Where documents come in: bring one, go on with a review, see those that are in. */
export function IntakePage() {
  usePageTitle('Intake')
  return (
    <>
      <h1 className="govuk-heading-l">Intake</h1>
      <p className="govuk-body">
        Liaison reads a letter, a readout or minutes and proposes who met whom, about what, and what was said
        and undertaken. Nothing is recorded until you have reviewed it.
      </p>
      <p className="govuk-body">
        No document tells of it?{' '}
        <Link className="govuk-link" to="/contacts/new">
          Log a contact
        </Link>
      </p>
      <BringForms />
      <DraftList />
    </>
  )
}
