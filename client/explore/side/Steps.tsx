import { Button } from '../../design/Button.tsx'
import type { Explorer } from '../state/createExplorer.ts'
import type { History } from '../state/history.ts'

/** Everything done so far, by name; choosing one goes there. */
export const Steps = ({ explorer, history }: { explorer: Explorer; history: History }) => (
  <>
    <h2 className="govuk-heading-m">Steps</h2>
    <p className="govuk-body">Choose a step to go back, or forward, to it.</p>
    <ol className="govuk-list govuk-list--number explore-steps">
      {history.entries.map((step, at) => (
        // A step is known by its place: steps are never put in another order.
        <li key={at}>
          {at === history.at ? (
            <strong aria-current="step">{step.label} (shown now)</strong>
          ) : (
            <Button look="link" onClick={() => void explorer.goTo(at)}>
              {step.label}
            </Button>
          )}
        </li>
      ))}
    </ol>
  </>
)
