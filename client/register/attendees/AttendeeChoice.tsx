import type { Candidate, MatchedAttendee } from '../../../graph-schema/api/matching.ts'
import { Details } from '../../design/Details.tsx'
import { Radios } from '../../design/Radios.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { entryKindWords } from '../../design/words.ts'
import { type ChosenEntry, offered } from './chosen.ts'
import { WrittenLine } from './WrittenLine.tsx'

type Props = {
  attendee: MatchedAttendee
  chosen: ChosenEntry | null | undefined
  onChoose: (entry: ChosenEntry | null) => void
}

const none = 'none'

/** Who is meant by a line: one of those it may be, somebody else in the register, or nobody. */
export function AttendeeChoice({ attendee, chosen, onChoose }: Props) {
  const candidates = offered(attendee)
  const isFound = chosen && !candidates.some(({ entry }) => entry.id === chosen.id)
  const choices = [
    ...candidates.map(choiceOf),
    ...(isFound ? [{ value: chosen.id, words: chosen.name, hint: 'chosen by you' }] : []),
    { value: none, words: candidates.length > 0 ? 'None of these: leave it out' : 'Leave it out' },
  ]
  const choose = (value: string) => {
    const entry = candidates.find((candidate) => candidate.entry.id === value)?.entry
    if (value === none) onChoose(null)
    else if (entry) onChoose({ id: entry.id, name: entry.name })
  }
  return (
    <Radios
      legend={<WrittenLine attendee={attendee} />}
      hint={attendee.match.status === 'unknown' ? notFound(attendee) : undefined}
      choices={choices}
      value={chosen === null ? none : chosen?.id}
      onChange={choose}
    >
      <Elsewhere attendee={attendee} hasCandidates={candidates.length > 0} onChoose={onChoose} />
    </Radios>
  )
}

const notFound = (attendee: MatchedAttendee) =>
  attendee.match.organisation?.status === 'matched'
    ? `${nameOf(attendee)} is not in the register. The organisation beside the name is.`
    : `${nameOf(attendee)} is not in the register under this name.`

const nameOf = ({ name }: MatchedAttendee) => `“${name.length > 80 ? `${name.slice(0, 79)}…` : name}”`

const choiceOf = ({ entry, because }: Candidate) => ({
  value: entry.id,
  words: entry.name,
  hint: `${entryKindWords(entry)}: ${because}`,
})

type ElsewhereProps = Pick<Props, 'attendee' | 'onChoose'> & { hasCandidates: boolean }

/** A search of the whole register: at hand where there is nothing to choose from, else behind a press. */
function Elsewhere({ attendee, hasCandidates, onChoose }: ElsewhereProps) {
  const search = (
    <SearchBox
      label={`Find ${nameOf(attendee)} in the register`}
      types={['person', 'organisation']}
      onChoose={({ id, name }) => onChoose({ id, name })}
    />
  )
  if (!hasCandidates) return <div className="liaison-attendees__search">{search}</div>
  return <Details summary="Somebody else in the register">{search}</Details>
}
