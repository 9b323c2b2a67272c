import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'

const longestName = 100
const longestNote = 2_000

export type ViewWords = { name: string; note: string }

type Props = {
  start: ViewWords
  error: string | undefined
  onSave: (words: ViewWords) => void
  /** The buttons; the first one of type submit is what Enter does. `read` gives the words as they are. */
  buttons: (read: () => ViewWords | undefined) => ReactNode
}

/** The name and the note of a view. Enter in the name saves. */
export function ViewForm({ start, error, onSave, buttons }: Props) {
  const id = useId()
  const [name, setName] = useState(start.name)
  const [note, setNote] = useState(start.note)
  const [nameless, setNameless] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  // A dialog which opens gives the focus to what has this attribute; React would not write it.
  useEffect(() => {
    first.current?.setAttribute('autofocus', '')
    first.current?.focus()
  }, [])
  const wrong = nameless ? 'Enter a name for the view' : error
  const read = () => {
    const words = { name: name.trim(), note: note.trim() }
    setNameless(words.name === '')
    return words.name === '' ? undefined : words
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const words = read()
        if (words) onSave(words)
      }}
    >
      <div className={`govuk-form-group ${wrong ? 'govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor={`${id}-name`}>
          Name
        </label>
        <div role="alert">{wrong && <ErrorMessage id={`${id}-error`}>{wrong}</ErrorMessage>}</div>
        <input
          id={`${id}-name`}
          className={`govuk-input ${wrong ? 'govuk-input--error' : ''}`}
          maxLength={longestName}
          ref={first}
          value={name}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`${id}-note`}>
          Note (optional)
        </label>
        <textarea
          id={`${id}-note`}
          className="explore-note"
          rows={3}
          maxLength={longestNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="explore-buttons">{buttons(read)}</div>
    </form>
  )
}
