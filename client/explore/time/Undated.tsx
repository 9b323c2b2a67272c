import type { Timeline } from '../../../graph-schema/api/timeline.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { Details } from '../../design/Details.tsx'
import { formatDate } from '../../design/dates.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import { select } from '../state/looking.ts'
import type { Tools } from '../useTools.ts'

type Props = { timeline: Timeline; drawn: Drawn; tools: Tools }

/** Where meetings without a date stand, how many there are, and a way to each. */
export function Undated({ timeline: { undated, unplaced }, drawn, tools }: Props) {
  const isDrawn = new Set(drawn.meetings.map(({ meeting }) => meeting.id))
  const rest = undated.count - undated.meetings.length
  return (
    <>
      <p className="govuk-body">
        A meeting with no date of its own stands at the date of its earliest document
        {undated.count === 0 ? '; here every meeting has a date.' : `: ${undated.count} here.`}
        {unplaced > 0 &&
          ` ${formatCount(unplaced, 'has', 'have')} no dated document either: in no bar, and drawn only when all dates are.`}
      </p>
      {undated.count > 0 && (
        <Details summary={`Show the ${formatCount(undated.count, 'meeting')} with no date of their own`}>
          <ul className="govuk-list">
            {undated.meetings.map(({ id, title, documented }) => (
              <li key={id}>
                {isDrawn.has(id) ? (
                  <Button look="link" onClick={() => tools.perform(select([id]))}>
                    {title}
                  </Button>
                ) : (
                  `${title} (not drawn now)`
                )}
                {documented ? `, in a document of ${formatDate(documented)}` : ', no dated document'}
              </li>
            ))}
          </ul>
          {rest > 0 && <p className="govuk-body">And {formatCount(rest, 'other')}.</p>}
        </Details>
      )}
    </>
  )
}
