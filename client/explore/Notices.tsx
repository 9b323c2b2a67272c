import { Button } from '../design/Button.tsx'
import { formatCount } from '../design/counts.ts'
import { Failure } from '../design/Failure.tsx'
import { LeftOutNotice } from '../design/LeftOutNotice.tsx'
import { partWords } from './readSearch.ts'
import type { Explorer } from './state/createExplorer.ts'
import type { Snapshot } from './state/Snapshot.ts'

/** What went wrong, what is missing, and for a screen reader what was just done. */
export const Notices = ({
  explorer,
  snapshot: { failure, graph, said },
  leftOut,
}: {
  explorer: Explorer
  snapshot: Snapshot
  /** What of the address could not be read. */
  leftOut: string | undefined
}) => (
  <>
    <div role="status" className="govuk-visually-hidden" data-testid="said">
      <span key={said.times}>{said.text}</span>
    </div>
    {failure && (
      <div className="explore-failure">
        <Failure error={failure.error} onRetry={failure.retry} />
        <p className="govuk-body">Nothing in the picture has changed.</p>
        <Button look="link" onClick={explorer.dismiss}>
          Dismiss
        </Button>
      </div>
    )}
    <LeftOutNotice words={partWords} leftOut={leftOut} />
    {graph.missing.length > 0 && (
      <p className="govuk-inset-text" role="status">
        {formatCount(graph.missing.length, 'item')} asked for {graph.missing.length === 1 ? 'is' : 'are'} no
        longer in the data: {graph.missing.slice(0, 5).join(', ')}
      </p>
    )}
  </>
)
