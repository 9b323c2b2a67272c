import { Status } from '../../../graph-schema/terms.ts'
import { capitalise } from '../../design/dates.ts'
import { statusWords } from '../../design/words.ts'
import { labelOf } from '../filters/filterWords.ts'
import { filter } from '../state/narrowing.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import type { Tools } from '../useTools.ts'
import { KeyRow, StillRow, toggled } from './KeyRow.tsx'
import { LineSample } from './samples.tsx'

/** How a line looks for each status of its meetings, and where it is no meeting at all. */
export const KeyLines = ({ snapshot: { drawn, state }, tools }: { snapshot: Snapshot; tools: Tools }) => (
  <>
    <h3 className="govuk-heading-s explore-panel__heading">Lines: status of the meeting</h3>
    <ul className="explore-key">
      {Status.options.map((status) => {
        const statuses = toggled(state.filters.status, status)
        return (
          <KeyRow
            key={status}
            sample={<LineSample status={status} />}
            words={capitalise(statusWords[status])}
            count={drawn.meetings.filter(({ meeting }) => meeting.status === status).length}
            on={state.filters.status?.includes(status) ?? false}
            onChoose={() =>
              tools.perform(
                filter(
                  { status: statuses },
                  labelOf(
                    'status',
                    statuses.map((each) => statusWords[each]),
                  ),
                ),
              )
            }
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
