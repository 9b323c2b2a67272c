import { type ReactNode, useId } from 'react'

type Choice<Value extends string> = { value: Value; words: ReactNode; hint?: ReactNode }
type CheckboxesProps<Value extends string> = {
  legend: string
  hint?: string
  choices: readonly Choice<Value>[]
  chosen: readonly Value[]
  /** With the one that was pressed, for where what is chosen may have changed since this was drawn. */
  onChange: (chosen: Value[], pressed: Value) => void
}

/** Small GOV.UK checkboxes: many stand together in a filter. The list given back keeps the order of the choices. */
export function Checkboxes<Value extends string>(props: CheckboxesProps<Value>) {
  const { legend, choices, chosen, onChange } = props
  const id = useId()
  const toggle = (value: Value) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each))),
      value,
    )
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset" aria-describedby={props.hint ? `${id}-hint` : undefined}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {props.hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {props.hint}
          </div>
        )}
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {choices.map(({ value, words, hint }) => (
            <div key={value} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                id={`${id}-${value}`}
                type="checkbox"
                checked={chosen.includes(value)}
                aria-describedby={hint ? `${id}-${value}-hint` : undefined}
                onChange={() => toggle(value)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${value}`}>
                {words}
              </label>
              {hint && (
                <div id={`${id}-${value}-hint`} className="govuk-hint govuk-checkboxes__hint">
                  {hint}
                </div>
              )}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
