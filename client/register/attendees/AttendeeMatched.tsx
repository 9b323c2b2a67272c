import { useEffect, useRef, useState } from 'react'
import type { Candidate, MatchedAttendee } from '../../../graph-schema/api/matching.ts'
import { Button } from '../../design/Button.tsx'
import { EntryLink } from '../../design/EntryLink.tsx'
import { VisuallyHidden } from '../../design/VisuallyHidden.tsx'
import { AttendeeChoice } from './AttendeeChoice.tsx'
import type { ChosenEntry } from './chosen.ts'
import { WrittenLine } from './WrittenLine.tsx'

type Props = {
  attendee: MatchedAttendee
  /** Undefined where it is still to be decided, `null` where it is left out. */
  chosen: ChosenEntry | null | undefined
  onChoose: (entry: ChosenEntry | null) => void
}

/** One line: told where it is beyond doubt, asked otherwise. What is told can be changed. */
export function AttendeeMatched({ attendee, chosen, onChoose }: Props) {
  const [changing, setChanging] = useState(false)
  const [sure] = attendee.match.candidates
  const asked = useFocusWhen(changing)
  const isTold = attendee.match.status === 'matched' && sure !== undefined && chosen?.id === sure.entry.id
  const leaveOut = () => {
    setChanging(true)
    onChoose(null)
  }
  if (isTold && !changing)
    return <Told attendee={attendee} sure={sure} onChange={() => setChanging(true)} onLeaveOut={leaveOut} />
  return (
    <div ref={asked}>
      <AttendeeChoice attendee={attendee} chosen={chosen} onChoose={onChoose} />
    </div>
  )
}

type ToldProps = { attendee: MatchedAttendee; sure: Candidate; onChange: () => void; onLeaveOut: () => void }

const Told = ({ attendee, sure, onChange, onLeaveOut }: ToldProps) => (
  <>
    <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
      <WrittenLine attendee={attendee} />
    </p>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <EntryLink entry={sure.entry} />: {sure.because}
    </p>
    <p className="govuk-body liaison-attendees__actions">
      <Button look="link" onClick={onChange}>
        Change<VisuallyHidden> whom “{attendee.name}” means</VisuallyHidden>
      </Button>
      <Button look="link" onClick={onLeaveOut}>
        Leave out<VisuallyHidden> “{attendee.name}”</VisuallyHidden>
      </Button>
    </p>
  </>
)

/** The button pressed is gone: the keyboard goes on at the answer given so far. */
function useFocusWhen(changing: boolean) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!changing) return
    const answer =
      place.current?.querySelector<HTMLElement>('input:checked') ?? place.current?.querySelector('input')
    answer?.focus()
  }, [changing])
  return place
}
