import { Status } from '../../../graph-schema/terms.ts'
import { capitalise } from '../../design/dates.ts'
import { statusWords } from '../../design/words.ts'
import { turnStatus } from '../filters/turnValue.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { KeyRow, StillRow } from './KeyRow.tsx'
import { LineSample } from './samples.tsx'

/** How a line looks for each status of its meetings, and where it is no meeting at all. */
export const KeyLines = ({ snapshot: { drawn, state }, tools }: { snapshot: Snapshot; tools: Tools }) => (
  <>
    <h3 className="govuk-heading-s explore-panel__heading">Lines: status of the meeting</h3>
    <ul className="explore-key">
      {Status.options.map((status) => {
        const on = state.filters.status?.includes(status) ?? false
        return (
          <KeyRow
            key={status}
            sample={<LineSample status={status} />}
            words={capitalise(statusWords[status])}
            count={drawn.meetings.filter(({ meeting }) => meeting.status === status).length}
            on={on}
            onChoose={() => tools.perform(turnStatus(status, !on))}
          />
        )
      })}
      <StillRow
        sample={<LineSample />}
        words="Not a meeting: post, membership, works on"
        count={drawn.links.length}
      />
    </ul>
  </>
)
