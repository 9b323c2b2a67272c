import '../register.scss'
import { getRouteApi, Link } from '@tanstack/react-router'
import { today } from '../../commitments/commitmentWords.ts'
import { Announcement } from '../../design/Announcement.tsx'
import { useChange } from '../../design/useChange.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { addEntry } from '../registerQueries.ts'
import { EditForm } from './EditForm.tsx'
import { emptyDraft } from './editDraft.ts'

const route = getRouteApi('/register/new')

/** A person, an organisation or a meeting that no loaded document has brought. */
export function NewEntryPage() {
  const { type = 'organisation' } = route.useSearch()
  const change = useChange('Undone. It is not in the register any more.')
  const heading = `Add ${type === 'organisation' ? 'an' : 'a'} ${type}`
  usePageTitle(heading)
  return (
    <>
      <Link className="govuk-back-link" to="/register">
        Register
      </Link>
      <Announcement change={{ ...change, failure: undefined }} />
      <EditForm
        key={`${type} ${change.said?.at}`}
        start={emptyDraft(type, today())}
        button="Add to the register"
        failure={change.failure}
        onSave={(edited) =>
          change.run(async () => {
            const done = await addEntry(edited)
            return { ...done, entry: done.id }
          })
        }
      >
        <h1 className="govuk-heading-l">{heading}</h1>
      </EditForm>
    </>
  )
}
