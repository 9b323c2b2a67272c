import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from './design/Button.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** In place of a page that could not be drawn. The rest of the frame stays. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  usePageTitle('Something went wrong')
  return (
    <div role="alert">
      <h1 className="govuk-heading-l">Something went wrong</h1>
      <p className="govuk-body">This page could not be shown. Nothing you had recorded has been lost.</p>
      {error instanceof Error && <p className="govuk-body">What was reported: {error.message}</p>}
      <Button onClick={reset}>Try again</Button>
    </div>
  )
}
