import { useId } from 'react'

type Option<Value extends string> = { value: Value; words: string }
type SelectProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  id?: string
  hint?: string
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const madeId = useId()
  const id = props.id ?? madeId
  const choose = (text: string) => {
    const chosen = props.options.find(({ value }) => value === text)
    if (chosen) props.onChange(chosen.value)
  }
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {props.hint}
        </div>
      )}
      <select
        id={id}
        className="govuk-select"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
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
