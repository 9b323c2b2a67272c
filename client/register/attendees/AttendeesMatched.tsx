import './attendees.scss'
import type { Attendees } from '../../../graph-schema/api/matching.ts'
import { AttendeeMatched } from './AttendeeMatched.tsx'
import type { Chosen, ChosenEntry } from './chosen.ts'
import { LeftOutLines } from './LeftOutLines.tsx'

type Props = {
  matches: Attendees
  chosen: Chosen
  /** `null` leaves the line out. */
  onChoose: (at: number, entry: ChosenEntry | null) => void
}

/** Each pasted line with whom it was matched to and why; a person decides wherever that is not beyond doubt. */
export function AttendeesMatched({ matches, chosen, onChoose }: Props) {
  const open = matches.attendees.filter((_, at) => !chosen.has(at)).length
  return (
    <>
      <p className="govuk-body" role="status">
        {progressWords(open, matches.attendees.length)}
      </p>
      <ol className="govuk-list liaison-attendees">
        {matches.attendees.map((attendee, at) => (
          <li key={`${at} ${attendee.written}`} className="liaison-attendees__line">
            <AttendeeMatched
              attendee={attendee}
              chosen={chosen.get(at)}
              onChoose={(entry) => onChoose(at, entry)}
            />
          </li>
        ))}
      </ol>
      <LeftOutLines matches={matches} />
    </>
  )
}

const progressWords = (open: number, all: number) => {
  if (all === 0) return 'There is no name in the text.'
  if (open === 0) return 'You have decided all of them.'
  return `You need to decide ${open} of ${all}: choose who is meant, or leave the line out.`
}
