import type { ComponentProps } from 'react'

const looks = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  /** Looks like a link, for actions inside a line of text or a table cell. */
  link: 'liaison-link-button govuk-link',
}

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks }

export const Button = ({ look = 'primary', className = '', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={`${looks[look]} ${className}`} {...rest} />
)
