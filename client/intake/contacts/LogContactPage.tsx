import './contacts.scss'
import { Announcement } from '../../design/Announcement.tsx'
import { ErrorSummary } from '../../design/ErrorSummary.tsx'
import { useChange } from '../../design/useChange.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { ContactForm } from './ContactForm.tsx'
import { useContact } from './useContact.ts'

/** What was never written in a letter: a contact goes in by hand, in half a minute and by keyboard alone. */
export function LogContactPage() {
  const change = useChange('Undone. The contact is not in the record any more.')
  const contact = useContact(change)
  const wrong = contact.problems.all.length > 0 || contact.failure !== undefined
  usePageTitle(wrong ? 'Error: Log a contact' : 'Log a contact')
  return (
    <>
      {/* What is wrong is said in the summary, beside what leads to it. */}
      <Announcement change={{ ...change, failure: undefined }} />
      <ErrorSummary
        problems={[...contact.problems.all, ...(contact.failure ? [{ words: contact.failure }] : [])]}
        at={contact.tried}
      />
      <h1 className="govuk-heading-l">Log a contact</h1>
      <p className="govuk-hint">
        By keyboard: press Enter to move on to the next question, and Control and Enter to log it at any time.
      </p>
      <ContactForm contact={contact} />
    </>
  )
}
