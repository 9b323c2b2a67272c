import { type ReactNode, useId } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'

/** What a box for text is told by the field round it. */
type Inside = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type FieldProps = {
  label: string
  /** Where something else leads to it, such as a summary of what is wrong. */
  id?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  children: (inside: Inside) => ReactNode
}

/** A box for text with its label, hint and what is wrong with it, told to a screen reader as they are to the eye. */
export function Field({ label, id: givenId, hint, error, children }: FieldProps) {
  const madeId = useId()
  const id = givenId ?? madeId
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
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}
