import { useId } from 'react'
import type { Attendees, Candidate } from '../../../graph-schema/api/matching.ts'
import { Button } from '../../design/Button.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import type { Chosen } from './chosen.ts'

type Entry = { id: string; name: string }
type OnChoose = (at: number, entry: Entry | null) => void
type Props = { read: Attendees; chosen: Chosen; onChoose: OnChoose; onDone: () => void }

/** Each line as pasted with whom it may mean and why: a person decides where it is not beyond doubt. */
export function ChooseAttendees({ read, chosen, onChoose, onDone }: Props) {
  const open = read.attendees.filter((_, at) => !chosen.has(at)).length
  return (
    <div className="liaison-brief__choose">
      <h3 className="govuk-heading-s">Who they are</h3>
      <p className="govuk-body" role="status">
        {open === 0
          ? 'All are decided.'
          : `${open} of ${read.attendees.length} ${open === 1 ? 'is' : 'are'} not certain. Choose who is meant, or leave them out.`}
      </p>
      {read.attendees.map(({ written, match, apologies }, at) => (
        <ChooseOne
          key={at}
          written={written}
          apologies={apologies ?? false}
          candidates={[...match.candidates, ...(match.organisation?.candidates ?? [])]}
          chosen={chosen.get(at)}
          onChoose={(entry) => onChoose(at, entry)}
        />
      ))}
      {read.leftOutInAll > 0 && (
        <p className="govuk-body">
          Left out:{' '}
          {read.leftOut.map(({ text, because }) => `“${text.slice(0, 80)}” (${because})`).join('; ')}
          {read.leftOutInAll > read.leftOut.length
            ? ` and ${read.leftOutInAll - read.leftOut.length} more`
            : ''}
          .
        </p>
      )}
      <Button onClick={onDone}>Make the brief with those chosen</Button>
    </div>
  )
}

type OneProps = {
  written: string
  apologies: boolean
  candidates: readonly Candidate[]
  chosen: Entry | null | undefined
  onChoose: (entry: Entry | null) => void
}

function ChooseOne({ written, apologies, candidates, chosen, onChoose }: OneProps) {
  const id = useId()
  const other = chosen && !candidates.some(({ entry }) => entry.id === chosen.id) ? chosen : undefined
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s liaison-brief__written">
        <bdi>{written.slice(0, 300)}</bdi>
        {apologies && ' (apologies)'}
      </legend>
      <div className="govuk-radios govuk-radios--small">
        {candidates.map(({ entry, because }) => (
          <Choice
            key={entry.id}
            id={`${id}-${entry.id}`}
            group={id}
            on={chosen?.id === entry.id}
            onChoose={() => onChoose(entry)}
          >
            {entry.name}: {because}
          </Choice>
        ))}
        {other && (
          <Choice id={`${id}-other`} group={id} on onChoose={() => onChoose(other)}>
            {other.name}: chosen by you
          </Choice>
        )}
        <Choice id={`${id}-none`} group={id} on={chosen === null} onChoose={() => onChoose(null)}>
          Leave out of the brief
        </Choice>
      </div>
      <SearchBox
        label="Someone else in the register"
        types={['person', 'organisation']}
        onChoose={({ id: found, name }) => onChoose({ id: found, name })}
      />
    </fieldset>
  )
}

type ChoiceProps = {
  id: string
  group: string
  on: boolean
  onChoose: () => void
  children: React.ReactNode
}

const Choice = ({ id, group, on, onChoose, children }: ChoiceProps) => (
  <div className="govuk-radios__item">
    <input
      className="govuk-radios__input"
      type="radio"
      id={id}
      name={group}
      checked={on}
      onChange={onChoose}
    />
    <label className="govuk-label govuk-radios__label" htmlFor={id}>
      {children}
    </label>
  </div>
)
