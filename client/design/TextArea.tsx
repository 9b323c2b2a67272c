import { Field } from './Field.tsx'

type TextAreaProps = {
  label: string
  id?: string | undefined
  hint?: string
  value: string
  rows?: number
  maxLength?: number
  error?: string | undefined
  /** For a box that opens where the person has just asked to write. */
  focused?: boolean
  onText: (text: string) => void
}

/** Several lines of text with their label, hint and what is wrong with them. */
export function TextArea(props: TextAreaProps) {
  const { label, id, hint, value, rows = 3, maxLength = 20_000, error, focused, onText } = props
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      {(inside) => (
        <textarea
          {...inside}
          className={`govuk-textarea ${error ? 'govuk-textarea--error' : ''}`}
          rows={rows}
          maxLength={maxLength}
          value={value}
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked to write here.
          autoFocus={focused}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  )
}
