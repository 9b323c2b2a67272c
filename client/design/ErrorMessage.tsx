import type { ReactNode } from 'react'

/** Beside the field it is about; the field points at it by `aria-describedby`. */
export const ErrorMessage = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className="govuk-error-message">
    <span className="govuk-visually-hidden">Error:</span> {children}
  </p>
)
