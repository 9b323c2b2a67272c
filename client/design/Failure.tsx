import { Button } from './Button.tsx'

/** Where an answer should be and the server gave none: its words, and a way to ask again. */
export const Failure = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <div className="liaison-failure" role="alert">
    <p className="govuk-body">{error.message}</p>
    <Button look="secondary" onClick={onRetry}>
      Try again
    </Button>
  </div>
)
