import { type ReactNode, useId } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'

type Choice<Value extends string> = { value: Value; words: ReactNode; hint?: ReactNode }
type RadiosProps<Value extends string> = {
  /** The first choice is then `id-value`. */
  id?: string | undefined
  legend: ReactNode
  legendClass?: string
  hint?: ReactNode
  choices: readonly Choice<Value>[]
  value: Value | undefined
  error?: string | undefined
  onChange: (value: Value) => void
  /** What belongs to the question but is not a choice: a search for another. */
  children?: ReactNode
}

/** Small GOV.UK radios: one question, one answer, moved through with the arrow keys. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, legendClass = 'govuk-fieldset__legend--s', hint, choices, error } = props
  const madeId = useId()
  const id = props.id ?? madeId
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend className={`govuk-fieldset__legend ${legendClass}`}>{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="govuk-radios govuk-radios--small">
          {choices.map((choice) => (
            <RadioItem
              key={choice.value}
              id={`${id}-${choice.value}`}
              group={id}
              choice={choice}
              on={choice.value === props.value}
              onChoose={() => props.onChange(choice.value)}
            />
          ))}
        </div>
        {props.children}
      </fieldset>
    </div>
  )
}

type ItemProps = {
  id: string
  group: string
  choice: Choice<string>
  on: boolean
  onChoose: () => void
}

const RadioItem = ({ id, group, choice: { words, hint }, on, onChoose }: ItemProps) => (
  <div className="govuk-radios__item">
    <input
      className="govuk-radios__input"
      id={id}
      name={group}
      type="radio"
      checked={on}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onChange={onChoose}
    />
    <label className="govuk-label govuk-radios__label" htmlFor={id}>
      {words}
    </label>
    {hint && (
      <div id={`${id}-hint`} className="govuk-hint govuk-radios__hint">
        {hint}
      </div>
    )}
  </div>
)
