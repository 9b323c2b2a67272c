import { formatCount } from '../../design/counts.ts'
import { closedGroups } from '../drawn/Drawn.ts'
import { groupRules } from '../drawn/groupKeys.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import { StillRow } from './KeyRow.tsx'
import { ClosedGroupSample, OpenGroupSample } from './samples.tsx'

/** What the groups on show go by, and how they are drawn. */
export function GroupsKey({ drawn, state }: Pick<Snapshot, 'drawn' | 'state'>) {
  const { by } = state.grouping
  if (drawn.groups.length === 0 && !by) return null
  const closed = closedGroups(drawn).length
  return (
    <>
      <h3 className="govuk-heading-s explore-panel__heading">Groups</h3>
      <p className="govuk-body">
        {by && `${groupRules[by]} Whoever has none is by themselves, and so is one alone.`}
        {!by &&
          'By side, then by kind of organisation; people by the body they acted for at the latest of the meetings drawn.'}
      </p>
      <ul className="explore-key">
        <StillRow
          sample={<ClosedGroupSample />}
          words="Closed group, with how many it holds"
          count={closed}
        />
        <StillRow
          sample={<OpenGroupSample />}
          words="Open group, a box round its members"
          count={drawn.groups.length - closed}
        />
      </ul>
      {drawn.groups.length === 0 && (
        <p className="govuk-body">{formatCount(0, 'group')} of two or more: nothing to put together.</p>
      )}
    </>
  )
}
