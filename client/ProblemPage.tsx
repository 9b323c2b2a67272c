import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from './design/Button.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** In place of a page that could not be drawn. The rest of the frame stays. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const fetched = error instanceof Error && notFetched.test(error.message)
  return fetched ? <NotAnswering /> : <WentWrong error={error} reset={reset} />
}

/** What browsers and the bundler say of a part of a page that did not come. */
const notFetched = /preload CSS|dynamically imported module|importing a module script|module script failed/i

/** A part that did not come is never asked for again by the same page: it is loaded anew. */
function NotAnswering() {
  usePageTitle('Liaison is not answering')
  return (
    <div role="alert">
      <h1 className="govuk-heading-l">Liaison is not answering</h1>
      <p className="govuk-body">
        This page could not be fetched. Check that Liaison is running, then try again. What was not recorded
        before has to be entered again.
      </p>
      <Button onClick={() => window.location.reload()}>Try again</Button>
    </div>
  )
}

function WentWrong({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  usePageTitle('Something went wrong')
  return (
    <div role="alert">
      <h1 className="govuk-heading-l">Something went wrong</h1>
      <p className="govuk-body">This page could not be shown. What you had recorded is kept.</p>
      {error instanceof Error && <p className="govuk-body">What was reported: {error.message}</p>}
      <Button onClick={reset}>Try again</Button>
    </div>
  )
}
