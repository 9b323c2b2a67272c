import { Button } from '../design/Button.tsx'
import { closedGroups } from './drawn/Drawn.ts'
import type { Explorer } from './state/createExplorer.ts'
import { groupings } from './state/ExploreState.ts'
import { groupBy, groupingWords, lookAtAllGroups } from './state/grouping.ts'
import type { Snapshot } from './state/Snapshot.ts'
import { ToolbarChoice } from './ToolbarChoice.tsx'

/** By what to group, and all groups open or closed at once. */
export function GroupChoice({
  explorer,
  snapshot: { state, drawn },
}: {
  explorer: Explorer
  snapshot: Pick<Snapshot, 'state' | 'drawn'>
}) {
  const closed = closedGroups(drawn).length
  const choose = (value: string) =>
    void explorer.perform(groupBy(groupings.find((grouping) => grouping === value)))
  return (
    <>
      <ToolbarChoice
        id="explore-group"
        label="Group by"
        value={state.grouping.by ?? ''}
        options={[
          { value: '', words: 'nothing' },
          ...groupings.map((value) => ({ value, words: groupingWords[value] })),
        ]}
        onChoose={choose}
      />
      {drawn.groups.length > closed && (
        <Button
          look="secondary"
          className="explore-tool"
          onClick={() => void explorer.perform(lookAtAllGroups('closed'))}
        >
          Close all groups
        </Button>
      )}
      {closed > 0 && !drawn.aggregate && (
        <Button
          look="secondary"
          className="explore-tool"
          onClick={() => void explorer.perform(lookAtAllGroups('open'))}
        >
          Open all groups
        </Button>
      )}
    </>
  )
}
