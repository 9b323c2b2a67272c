import { Button } from '../../../design/Button.tsx'
import { Radios } from '../../../design/Radios.tsx'
import { attendanceWords, entryKindWords, organisationKindWords, sideWords } from '../../../design/words.ts'
import { offered } from '../../../register/attendees/chosen.ts'
import { WrittenLine } from '../../../register/attendees/WrittenLine.tsx'
import { NewPartyFields } from './NewPartyFields.tsx'
import { draftFor, type NewDraft, nameOf, type WhoLine } from './whoLines.ts'

type Props = {
  line: WhoLine
  /** Where what is still to be decided is led to. */
  id: string
  onLine: (line: WhoLine | undefined) => void
  /** What was pressed is gone: the keyboard goes on from somewhere else. */
  onDecided: () => void
}

/** One of those it was with: told where it is decided, asked where it is not. */
export function WhoLineItem(props: Props) {
  const { line } = props
  if (line.asked && line.written) return <Choice {...props} />
  if (line.answer?.as === 'new' && !line.answer.confirmed) return <Unconfirmed {...props} />
  return <Told {...props} />
}

function Unconfirmed({ line, id, onLine, onDecided }: Props) {
  const { answer } = line
  if (answer?.as !== 'new') return null
  const confirm = () => {
    if (!answer.draft.name.trim()) return
    const { asked: _, ...rest } = line
    onLine({ ...rest, answer: { ...answer, confirmed: true } })
    onDecided()
  }
  return (
    <NewPartyFields
      id={id}
      draft={answer.draft}
      onDraft={(draft) => onLine({ ...line, answer: { ...answer, draft } })}
      onConfirm={confirm}
      onLeaveOut={() => {
        onLine(undefined)
        onDecided()
      }}
    />
  )
}

const isNew = 'new:'
const none = 'none:'

/** Whom a name may mean: a person decides, and may add somebody new. */
function Choice(props: Props) {
  const { line, id, onLine } = props
  const { written, answer } = line
  if (!written) return null
  const candidates = offered(written)
  const choose = (value: string) => {
    const entry = candidates.find((candidate) => candidate.entry.id === value)?.entry
    if (entry) onLine({ ...line, answer: { as: 'entry', entry: { id: entry.id, name: entry.name } } })
    else if (value === isNew)
      onLine({ ...line, answer: { as: 'new', draft: draftFor(written), confirmed: false } })
    else onLine({ ...line, answer: { as: 'left-out' } })
  }
  return (
    <Radios
      id={id}
      legend={
        <>
          Who is meant by “<WrittenLine attendee={written} />
          ”?
        </>
      }
      choices={[
        ...candidates.map(({ entry, because }) => ({
          value: entry.id,
          words: entry.name,
          hint: `${entryKindWords(entry)}: ${because}`,
        })),
        { value: isNew, words: 'Somebody not in the register yet' },
        { value: none, words: 'Leave it out' },
      ]}
      value={chosenValue(answer)}
      onChange={choose}
    >
      {answer?.as === 'new' && !answer.confirmed && <Unconfirmed {...props} id={`${id}-new`} />}
    </Radios>
  )
}

function chosenValue(answer: WhoLine['answer']) {
  if (answer?.as === 'entry') return answer.entry.id
  if (answer?.as === 'new') return isNew
  return answer && none
}

const Told = ({ line, onLine, onDecided }: Props) => (
  <>
    <strong>{nameOf(line)}</strong>
    {line.attendance === 'apologies' && `, ${attendanceWords.apologies}`}
    {line.answer?.as === 'new' && `, new: ${newWords(line.answer.draft)}`}{' '}
    {line.written && (
      <>
        <Button look="link" onClick={() => onLine({ ...line, asked: true })}>
          Change<span className="govuk-visually-hidden"> who {nameOf(line)} is</span>
        </Button>{' '}
      </>
    )}
    <Button
      look="link"
      onClick={() => {
        onLine(undefined)
        onDecided()
      }}
    >
      Leave out<span className="govuk-visually-hidden"> {nameOf(line)}</span>
    </Button>
  </>
)

const newWords = ({ type, kind, side, organisation, post }: NewDraft) =>
  type === 'organisation'
    ? `${organisationKindWords[kind]}, ${sideWords[side]}`
    : ['person', organisation && [post, `for ${organisation.name}`].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ')
