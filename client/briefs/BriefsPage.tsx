import './briefs.scss'
import { usePageTitle } from '../usePageTitle.ts'
import { FromAttendees } from './start/FromAttendees.tsx'
import { FromPlanned } from './start/FromPlanned.tsx'
import { KeptList } from './start/KeptList.tsx'

/** Where a brief begins: pasted attendees or a planned meeting; and those that are kept. */
export function BriefsPage() {
  usePageTitle('Prepare a meeting')
  return (
    <>
      <h1 className="govuk-heading-l">Prepare a meeting</h1>
      <p className="govuk-body">
        A brief tells who is coming, the last contacts, what they said, what was undertaken, and where no
        meeting is recorded. Every line cites its source.
      </p>
      <FromAttendees />
      <FromPlanned />
      <KeptList />
    </>
  )
}
