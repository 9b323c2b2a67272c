import type { Graph } from '../../../graph-schema/api/explore.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { capitalise, formatWhen, sortableWhen } from '../../design/dates.ts'
import { StatusTag, Tag } from '../../design/Tag.tsx'
import { meetingKindWords } from '../../design/words.ts'
import { citationsOf } from '../drawn/citations.ts'
import type { Drawn, DrawnMeeting } from '../drawn/Drawn.ts'
import { namesAt } from '../drawn/namesAt.ts'
import { Citations } from '../parts/Citations.tsx'
import { select } from '../state/looking.ts'
import type { PanelProps } from './panelProps.ts'

type Props = PanelProps & {
  meetings: readonly DrawnMeeting[]
  /** Only so many of them, the latest. */
  most?: number
}

/** Meetings as lines to read, latest first, each with its status, who, what about and where it is written. */
export const MeetingLines = ({ meetings, most, ...rest }: Props) => (
  <>
    {most !== undefined && meetings.length > most && (
      <p className="govuk-body-s">
        Showing {most} of them, most recent first. The table of meetings holds all.
      </p>
    )}
    <ul className="explore-lines">
      {meetings
        .toSorted((a, b) => sortableWhen(b.meeting.when).localeCompare(sortableWhen(a.meeting.when)))
        .slice(0, most)
        .map((each) => (
          <MeetingLine key={each.meeting.id} each={each} {...rest} />
        ))}
    </ul>
  </>
)

const MeetingLine = ({
  each,
  snapshot: { graph, drawn },
  tools,
  areaName,
}: PanelProps & { each: DrawnMeeting }) => (
  <li className="explore-line" data-id={each.meeting.id}>
    <p className="explore-line__when">
      {capitalise(formatWhen(each.meeting.when))} <StatusTag status={each.meeting.status} />{' '}
      {each.inferred && <Tag look="dotted">inferred</Tag>}
    </p>
    <p className="explore-line__title">
      <Button look="link" onClick={() => tools.perform(select([each.meeting.id]))}>
        {each.meeting.title}
      </Button>
    </p>
    <p className="explore-line__who">
      {capitalise(meetingKindWords[each.meeting.kind])}: {whoTookPart(each, { graph, drawn })}
    </p>
    {each.meeting.harmAreas.length > 0 && (
      <p className="explore-line__who">About {each.meeting.harmAreas.map(areaName).join(', ')}</p>
    )}
    <Citations citations={citationsOf(graph, each.meeting)} />
  </li>
)

export function whoTookPart(each: DrawnMeeting, shown: { graph: Graph; drawn: Drawn }) {
  const rest = each.meeting.partyCount - each.ends.length
  const names = namesAt(each, shown).join(', ')
  return rest > 0 ? `${names} and ${formatCount(rest, 'other')} not shown` : names
}
