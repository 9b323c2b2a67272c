import { useId } from 'react'
import type { EntryType } from '../../graph-schema/entry.ts'
import { formatCount } from './counts.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { SearchOptions, searchMessage } from './SearchOptions.tsx'
import { type Choosing, type SearchBoxState, useSearchBox } from './useSearchBox.ts'

type SearchBoxProps = Pick<Choosing, 'onChoose' | 'onText'> & {
  label: string
  labelClass?: string
  hint?: string
  id?: string
  /** Only entries of these types; all of them where none is given. */
  types?: readonly EntryType[]
  initialText?: string
  /** Whether the chosen name stays in the box, as in a form, or makes room for the next. */
  keepText?: boolean
  error?: string | undefined
}

const announcement = (box: SearchBoxState) => {
  const message = searchMessage(box)
  if (message || !box.asked) return message
  return `${formatCount(box.options.length, 'match', 'matches')}. Use the arrow keys to choose.`
}

/** Finds an entry by any of its names. Keys: type, arrows, Enter to choose, Escape to close and then to clear. */
export function SearchBox(props: SearchBoxProps) {
  const { types = [], initialText = '', keepText = false, onChoose, onText } = props
  const madeId = useId()
  const id = props.id ?? madeId
  const listId = `${id}-list`
  const box = useSearchBox({ types, initialText, keepText, onChoose, onText })
  const listed = box.open && box.options.length > 0
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`govuk-form-group liaison-search ${props.error ? 'govuk-form-group--error' : ''}`}>
      <label className={`govuk-label ${props.labelClass ?? ''}`} htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {props.hint}
        </div>
      )}
      {props.error && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
      <input
        id={id}
        className={`govuk-input ${props.error ? 'govuk-input--error' : ''}`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={box.text}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? listId : undefined}
        aria-activedescendant={listed && box.active >= 0 ? `${listId}-${box.active}` : undefined}
        aria-describedby={described || undefined}
        aria-invalid={props.error ? true : undefined}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={box.press}
        onBlur={() => box.setOpen(false)}
      />
      <SearchOptions box={box} listId={listId} label={props.label} />
      <div role="status" className="govuk-visually-hidden">
        {announcement(box)}
      </div>
    </div>
  )
}
