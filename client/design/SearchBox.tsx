import { useId } from 'react'
import type { EntryType } from '../../graph-schema/entry.ts'
import { ComboboxInput } from './ComboboxInput.tsx'
import { formatCount } from './counts.ts'
import { describeResult } from './describeResult.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { OptionList } from './OptionList.tsx'
import { searchMessage } from './searchMessage.ts'
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
      <ComboboxInput
        id={id}
        listId={listId}
        box={box}
        count={box.options.length}
        maxLength={200}
        className={props.error ? 'govuk-input--error' : ''}
        describedBy={described || undefined}
        invalid={Boolean(props.error)}
      />
      <OptionList
        listId={listId}
        label={props.label}
        box={box}
        options={box.options}
        describe={describeResult}
        message={searchMessage(box)}
        onChoose={(entry) => box.choose(entry, false)}
      />
      <div role="status" className="govuk-visually-hidden">
        {announcement(box)}
      </div>
    </div>
  )
}
