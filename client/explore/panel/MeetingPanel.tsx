import { capitalise, formatWhen } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { StatusTag, Tag } from '../../design/Tag.tsx'
import { meetingKindWords } from '../../design/words.ts'
import { citationsOf } from '../drawn/citations.ts'
import { Citations } from '../parts/Citations.tsx'
import { Actions } from './Actions.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import type { PanelProps } from './panelProps.ts'

export function MeetingPanel(props: PanelProps & { id: string }) {
  const { id, snapshot, areaName } = props
  const found = snapshot.drawn.meetings.find(({ meeting }) => meeting.id === id)
  if (!found) return null
  const { meeting, inferred } = found
  return (
    <>
      <h2 className="govuk-heading-m">
        <EntryLink entry={{ id, name: meeting.title }} />
      </h2>
      <p className="govuk-body">
        {capitalise(formatWhen(meeting.when))} <StatusTag status={meeting.status} />{' '}
        {inferred && <Tag look="dotted">inferred</Tag>}
        <br />
        {capitalise(meetingKindWords[meeting.kind])}
        {meeting.harmAreas.length > 0 && ` about ${meeting.harmAreas.map(areaName).join(', ')}`}
      </p>
      <Citations citations={citationsOf(snapshot.graph, meeting)} />
      <Actions {...props} />
      <EntryFacts key={id} id={id} without={['ABOUT']} />
    </>
  )
}
