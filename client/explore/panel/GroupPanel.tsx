import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { Details } from '../../design/Details.tsx'
import { groupTitle } from '../drawn/groupWords.ts'
import { select } from '../state/looking.ts'
import { Actions } from './Actions.tsx'
import { MeetingLines } from './MeetingLines.tsx'
import type { PanelProps } from './panelProps.ts'

const most = 50

/** A group: what it is, who is in it, and every meeting of theirs that is drawn, each once. */
export function GroupPanel(props: PanelProps & { id: string }) {
  const { id, snapshot, tools, areaName } = props
  const { drawn } = snapshot
  const group = drawn.groups.find((each) => each.id === id)
  if (!group) return null
  const members = new Set(group.members.map((member) => member.id))
  const meetings = drawn.meetings.filter(({ ends, about }) =>
    [...ends, ...about].some((end) => members.has(end)),
  )
  return (
    <>
      <h2 className="govuk-heading-m">{groupTitle(group)}</h2>
      <p className="govuk-body">
        {group.open ? 'Open: a box round its members.' : 'Closed: one node in place of its members.'}
      </p>
      <Actions {...props} />
      <Details summary={formatCount(group.members.length, 'member')}>
        <ul className="govuk-list">
          {group.members.map((member) => (
            <li key={member.id}>
              {group.open ? (
                <Button look="link" onClick={() => tools.perform(select([member.id]))}>
                  {member.name}
                </Button>
              ) : (
                member.name
              )}
              {member.type === 'person' && member.belongs?.role && `, ${member.belongs.role}`}
            </li>
          ))}
        </ul>
      </Details>
      <h3 className="govuk-heading-s explore-panel__heading">
        {formatCount(meetings.length, 'meeting')} drawn
      </h3>
      <MeetingLines meetings={meetings} most={most} snapshot={snapshot} tools={tools} areaName={areaName} />
    </>
  )
}
