import { useEffect, useId, useRef, useState } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'
import { type DateParts, readDate, toDateParts } from './readDate.ts'

type DateInputProps = {
  legend: string
  /** The box for the day is then `id-day`. */
  id?: string | undefined
  hint?: string
  value: string | undefined
  /** Called with a whole date, or with nothing where it has been emptied; not while it is being typed. */
  onChange: (date: string | undefined) => void
  /** What is wrong with it beside what it tells itself. */
  error?: string | undefined
  /** What is wrong with what was typed, for a form that must not go on with the day before. */
  onProblem?: (problem: string | undefined) => void
}

const fields = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const satisfies { part: keyof DateParts; label: string; width: number }[]

/** Day, month and year in three boxes, as GOV.UK asks for dates. It takes effect on Enter or on leaving the three. */
export function DateInput({ legend, hint, value, onChange, error, onProblem, ...given }: DateInputProps) {
  const madeId = useId()
  const id = given.id ?? madeId
  const [parts, setParts] = useState(() => toDateParts(value))
  const [misread, setMisread] = useState<string>()
  const problem = misread ?? error
  const day = useRef<HTMLInputElement>(null)
  useEffect(() => {
    setParts(toDateParts(value))
    setMisread(undefined)
    day.current?.setCustomValidity('')
  }, [value])

  const settle = () => {
    const read = readDate(parts)
    const wrong = 'problem' in read ? read.problem : undefined
    setMisread(wrong)
    onProblem?.(wrong)
    // The browser's own mark, by which a form can tell.
    day.current?.setCustomValidity(wrong ?? '')
    if ('problem' in read) return
    const date = 'date' in read ? read.date : undefined
    if (date !== value) onChange(date)
  }

  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`govuk-form-group ${problem ? 'govuk-form-group--error' : ''}`}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={described || undefined}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && settle()}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {problem && <ErrorMessage id={`${id}-error`}>{problem}</ErrorMessage>}
        <div className="govuk-date-input">
          {fields.map(({ part, label, width }) => (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                {label}
              </label>
              <input
                id={`${id}-${part}`}
                ref={part === 'day' ? day : null}
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}`}
                inputMode="numeric"
                maxLength={9}
                value={parts[part]}
                onChange={(event) => setParts({ ...parts, [part]: event.target.value })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
