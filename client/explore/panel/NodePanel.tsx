import { formatCount } from '../../design/counts.ts'
import { capitalise } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { entryKindWords, sideWords } from '../../design/words.ts'
import { meetingsOf } from '../drawn/meetingsOf.ts'
import { Actions } from './Actions.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { MeetingLines } from './MeetingLines.tsx'
import type { PanelProps } from './panelProps.ts'

/** A party or a harm area: what it is, its meetings as drawn, and what was said and undertaken. */
export function NodePanel(props: PanelProps & { id: string }) {
  const { id, snapshot, tools, areaName } = props
  const { drawn } = snapshot
  const node = drawn.nodes.find((each) => each.id === id)
  if (!node) return null
  const meetings = meetingsOf(drawn, node)
  const { of } = snapshot.state.filters
  return (
    <>
      <h2 className="govuk-heading-m">
        <EntryLink entry={node} />
      </h2>
      <p className="govuk-body">
        {capitalise(entryKindWords(node))}
        {node.side && `, side: ${sideWords[node.side]}`}
      </p>
      <Actions {...props} />
      <h3 className="govuk-heading-s explore-panel__heading">
        {meetings.length === 0
          ? 'No meeting recorded with anyone drawn'
          : `${formatCount(meetings.length, 'meeting')} drawn`}
      </h3>
      {node.meetings > meetings.length && (
        <p className="govuk-body-s">
          {meetings.length} of {formatCount(node.meetings, 'meeting')} within the filters. The others join it
          with nobody drawn{of !== undefined && of !== id && `, are not meetings of ${areaName(of)}`}
          {snapshot.state.hidden.length > 0 && ', or are put away by hand'}.
        </p>
      )}
      <MeetingLines meetings={meetings} snapshot={snapshot} tools={tools} areaName={areaName} />
      <EntryFacts key={id} id={id} without={['TOOK_PART', 'ABOUT']} />
    </>
  )
}
