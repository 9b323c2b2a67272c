import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { capitalise, formatWhen, sortableWhen } from '../../design/dates.ts'
import { type Column, Table } from '../../design/Table.tsx'
import { StatusTag, Tag } from '../../design/Tag.tsx'
import { meetingKindWords } from '../../design/words.ts'
import { citationsOf } from '../drawn/citations.ts'
import type { DrawnMeeting } from '../drawn/Drawn.ts'
import { whoTookPart } from '../panel/MeetingLines.tsx'
import { Citations } from '../parts/Citations.tsx'
import { toggleSelected } from '../state/looking.ts'
import { RowActions } from './RowActions.tsx'
import { type MeetingTableProps, type OnPaper, rowOf } from './tableProps.ts'

/** Every meeting drawn, as a line or as a box, with where it is written. */
export const MeetingsTable = (props: MeetingTableProps & OnPaper) => {
  const { drawn, graph, state } = props.snapshot
  const cut = graph.meetingsInAll > graph.meetings.length
  return (
    <>
      {cut && (
        <p className="govuk-body">
          Showing {formatNumber(graph.meetings.length)} of {formatNumber(graph.meetingsInAll)} meetings, most
          recent first.
        </p>
      )}
      <Table
        caption="Meetings drawn"
        captionClass="govuk-table__caption--s"
        columns={columnsFor(props)}
        rows={drawn.meetings}
        rowKey={({ meeting }) => meeting.id}
        rowProps={({ meeting }) => rowOf(meeting.id, state.selection)}
        sort={{ by: 'when', direction: 'descending' }}
        textOf={(each) => textOf(each, props)}
        unit="meetings"
        stacks
        whole={props.printing}
      />
    </>
  )
}

const textOf = (each: DrawnMeeting, { snapshot, areaName }: MeetingTableProps) =>
  [
    each.meeting.title,
    formatWhen(each.meeting.when),
    each.meeting.status,
    whoTookPart(each, snapshot),
    ...each.meeting.harmAreas.map(areaName),
  ].join(' ')

function columnsFor(props: MeetingTableProps): Column<DrawnMeeting>[] {
  const { snapshot, tools, areaName } = props
  const { graph, state } = snapshot
  return [
    {
      id: 'when',
      header: 'When',
      sortBy: ({ meeting }) => sortableWhen(meeting.when),
      cell: ({ meeting }) => capitalise(formatWhen(meeting.when)),
    },
    {
      id: 'status',
      header: 'Status',
      sortBy: ({ meeting }) => meeting.status,
      cell: ({ meeting, inferred }) => (
        <>
          <StatusTag status={meeting.status} /> {inferred && <Tag look="dotted">inferred</Tag>}
        </>
      ),
    },
    {
      id: 'title',
      header: 'Meeting',
      names: true,
      sortBy: ({ meeting }) => meeting.title,
      cell: ({ meeting }) => (
        <>
          <Button
            look="link"
            aria-pressed={state.selection.includes(meeting.id)}
            onClick={() => tools.perform(toggleSelected(meeting.id))}
          >
            {meeting.title}
          </Button>
          <span className="explore-cell-note">{capitalise(meetingKindWords[meeting.kind])}</span>
        </>
      ),
    },
    { id: 'who', header: 'Who', cell: (each) => whoTookPart(each, snapshot) },
    {
      id: 'about',
      header: 'Harm areas',
      cell: ({ meeting }) => meeting.harmAreas.map(areaName).join(', ') || 'Not recorded',
    },
    {
      id: 'source',
      header: 'Source',
      cell: ({ meeting }) => <Citations citations={citationsOf(graph, meeting)} />,
    },
    {
      id: 'actions',
      header: 'Actions',
      screenOnly: true,
      cell: ({ meeting }) => <RowActions {...props} id={meeting.id} name={meeting.title} />,
    },
  ]
}
