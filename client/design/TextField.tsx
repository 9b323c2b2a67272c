import { type ComponentProps, useId } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'

type TextFieldProps = Pick<ComponentProps<'input'>, 'inputMode' | 'list' | 'maxLength'> & {
  label: string
  hint?: string
  value: string
  error?: string | undefined
  short?: boolean
  onText: (text: string) => void
}

/** One line of text with its label, hint and what is wrong with it. */
export function TextField({ label, hint, value, error, short, onText, ...rest }: TextFieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <input
        {...rest}
        id={id}
        className={`govuk-input ${short ? 'govuk-input--width-5' : 'govuk-input--width-20'} ${error ? 'govuk-input--error' : ''}`}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}
