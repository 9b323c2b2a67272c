import './plan.scss'
import type { PlanMember } from '../../../graph-schema/api/plan.ts'
import { Sources } from '../../design/Citation.tsx'
import { capitalise, formatDate, formatWhen } from '../../design/dates.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { RecordLink } from '../../design/RecordLink.tsx'
import { type Column, Table } from '../../design/Table.tsx'
import { dueInWords, intervalWords } from './planWords.ts'

type PlanTableProps = {
  caption: string
  members: readonly PlanMember[]
  /** Given where rows can be chosen, to be changed together. */
  chosen?: ReadonlySet<string>
  onChoose?: (id: string) => void
}

/** Organisations on the plan: when each was last met, where that is told, and when a review is due. */
export const PlanTable = ({ caption, members, chosen, onChoose }: PlanTableProps) => (
  <Table
    caption={caption}
    columns={onChoose ? [choice(chosen ?? new Set(), onChoose), ...columns] : columns}
    rows={members}
    rowKey={({ party }) => party.id}
    pageSize={500}
    unit="organisations"
    stacks
  />
)

const choice = (chosen: ReadonlySet<string>, onChoose: (id: string) => void): Column<PlanMember> => ({
  id: 'choose',
  header: 'Choose',
  cell: ({ party }) => (
    <input
      type="checkbox"
      className="liaison-plan__choose"
      aria-label={`Choose ${party.name}`}
      checked={chosen.has(party.id)}
      onChange={() => onChoose(party.id)}
    />
  ),
})

const columns: Column<PlanMember>[] = [
  { id: 'name', header: 'Organisation', names: true, cell: ({ party }) => <EntryLink entry={party} /> },
  { id: 'last', header: 'Last met', cell: (member) => <LastMet member={member} /> },
  { id: 'due', header: 'Review due', cell: dueInWords },
  {
    id: 'planned',
    header: 'Next planned',
    cell: ({ planned }) =>
      planned ? (
        <>
          <EntryLink entry={{ id: planned.id, name: planned.title }} />, {formatWhen(planned.when)}{' '}
          <RecordLink meeting={{ id: planned.id, name: planned.title }} />
        </>
      ) : (
        'None recorded'
      ),
  },
  { id: 'interval', header: 'Interval', cell: ({ interval }) => capitalise(intervalWords(interval)) },
  { id: 'owner', header: 'Owner', cell: ({ owner }) => owner ?? 'No owner' },
]

function LastMet({ member: { lastMet, lastMeeting, group } }: { member: PlanMember }) {
  if (!lastMet) return group === 'not-counted' ? 'Not counted' : 'No meeting recorded'
  if (!lastMeeting) return formatDate(lastMet)
  return (
    <>
      {capitalise(formatWhen(lastMeeting.when))},{' '}
      <EntryLink entry={{ id: lastMeeting.id, name: lastMeeting.title }} />
      <Sources citations={lastMeeting.citations} basis="stated" />
    </>
  )
}
