import { useId } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'

type Option<Value extends string> = { value: Value; words: string }
type SelectProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  id?: string
  hint?: string
  error?: string | undefined
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const madeId = useId()
  const id = props.id ?? madeId
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  const choose = (text: string) => {
    const chosen = props.options.find(({ value }) => value === text)
    if (chosen) props.onChange(chosen.value)
  }
  return (
    <div className={`govuk-form-group ${props.error ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {props.hint}
        </div>
      )}
      {props.error && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
      <select
        id={id}
        className={`govuk-select ${props.error ? 'govuk-select--error' : ''}`}
        value={props.value}
        aria-describedby={described || undefined}
        aria-invalid={props.error ? true : undefined}
        onChange={(event) => choose(event.target.value)}
      >
        {props.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
