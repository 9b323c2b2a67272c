import { Button } from '../design/Button.tsx'
import { formatCount, formatNumber } from '../design/counts.ts'
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
        {missingWords(graph.missing)}
      </p>
    )}
  </>
)

const mostNamed = 5

/** Of an id alone nobody can tell whether it was ever there. What was merged is found, and so is not among them. */
function missingWords(missing: readonly string[]): string {
  const one = missing.length === 1
  const named = missing.slice(0, mostNamed).join(', ')
  const more = missing.length > mostNamed ? ` and ${formatNumber(missing.length - mostNamed)} more` : ''
  return `${formatCount(missing.length, 'item')} asked for ${one ? 'is' : 'are'} not in the data: ${named}${more}. ${one ? 'It' : 'They'} may have been taken out since this link was made, or may never have been recorded here. What was merged with another entry is still found.`
}
