import { useId } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'

type TextAreaProps = {
  label: string
  hint?: string
  value: string
  rows?: number
  maxLength?: number
  error?: string | undefined
  onText: (text: string) => void
}

/** Several lines of text with their label, hint and what is wrong with them. */
export function TextArea({ label, hint, value, rows = 3, maxLength = 20_000, error, onText }: TextAreaProps) {
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
      <textarea
        id={id}
        className={`govuk-textarea ${error ? 'govuk-textarea--error' : ''}`}
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}
