import type { ComponentProps } from 'react'
import { Field } from './Field.tsx'

type TextFieldProps = Pick<ComponentProps<'input'>, 'inputMode' | 'list' | 'maxLength'> & {
  label: string
  id?: string | undefined
  hint?: string
  value: string
  error?: string | undefined
  short?: boolean
  onText: (text: string) => void
}

/** One line of text with its label, hint and what is wrong with it. */
export const TextField = ({ label, id, hint, value, error, short, onText, ...rest }: TextFieldProps) => (
  <Field label={label} id={id} hint={hint} error={error}>
    {(inside) => (
      <input
        {...rest}
        {...inside}
        className={`govuk-input ${short ? 'govuk-input--width-5' : 'govuk-input--width-20'} ${error ? 'govuk-input--error' : ''}`}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
    )}
  </Field>
)
