import { useId } from 'react'

type Choice<Value extends string> = { value: Value; words: string; hint?: string }
type RadiosProps<Value extends string> = {
  legend: string
  legendClass?: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  error?: string | undefined
  onChange: (value: Value) => void
}

/** GOV.UK radios: one of a few, all in view. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, legendClass = 'govuk-fieldset__legend--s', choices, value, error, onChange } = props
  const id = useId()
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={error ? `${id}-error` : undefined}>
        <legend className={`govuk-fieldset__legend ${legendClass}`}>{legend}</legend>
        {error && (
          <p id={`${id}-error`} className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <div className="govuk-radios govuk-radios--small">
          {choices.map((choice) => (
            <div key={choice.value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                id={`${id}-${choice.value}`}
                name={id}
                type="radio"
                checked={choice.value === value}
                aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
                onChange={() => onChange(choice.value)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${choice.value}`}>
                {choice.words}
              </label>
              {choice.hint && (
                <div id={`${id}-${choice.value}-hint`} className="govuk-hint govuk-radios__hint">
                  {choice.hint}
                </div>
              )}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
