import { type ReactNode, useId } from 'react'

type Choice<Value extends string> = { value: Value; words: ReactNode; hint?: ReactNode }
type RadiosProps<Value extends string> = {
  legend: ReactNode
  hint?: ReactNode
  choices: readonly Choice<Value>[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
  /** What belongs to the question but is not a choice: a search for another. */
  children?: ReactNode
}

/** Small GOV.UK radios: one question, one answer, moved through with the arrow keys. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const id = useId()
  return (
    <fieldset className="govuk-fieldset" aria-describedby={props.hint ? `${id}-hint` : undefined}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{props.legend}</legend>
      {props.hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {props.hint}
        </div>
      )}
      <div className="govuk-radios govuk-radios--small">
        {props.choices.map(({ value, words, hint }) => (
          <div key={value} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              id={`${id}-${value}`}
              name={id}
              type="radio"
              checked={value === props.chosen}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
              onChange={() => props.onChoose(value)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${value}`}>
              {words}
            </label>
            {hint && (
              <div id={`${id}-${value}-hint`} className="govuk-hint govuk-radios__hint">
                {hint}
              </div>
            )}
          </div>
        ))}
      </div>
      {props.children}
    </fieldset>
  )
}
