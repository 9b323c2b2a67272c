import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { idsBehind, nodesWithin } from '../drawn/Drawn.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { select } from '../state/looking.ts'
import { hide } from '../state/narrowing.ts'
import { GroupPanel } from './GroupPanel.tsx'
import { LinesPanel } from './LinesPanel.tsx'
import { MeetingPanel } from './MeetingPanel.tsx'
import { NodePanel } from './NodePanel.tsx'
import type { PanelProps } from './panelProps.ts'

/** The facts of what is selected: a party, a harm area, a meeting, a line, or several at once. */
export function Panel(props: PanelProps) {
  const { selection } = props.snapshot.state
  const [only, second] = selection
  if (only === undefined) return <NothingSelected {...props} />
  if (second !== undefined) return <SeveralSelected {...props} />
  const { drawn } = props.snapshot
  if (drawn.nodes.some(({ id }) => id === only)) return <NodePanel {...props} id={only} />
  if (drawn.groups.some(({ id }) => id === only)) return <GroupPanel {...props} id={only} />
  if (drawn.meetings.some(({ meeting }) => meeting.id === only)) return <MeetingPanel {...props} id={only} />
  return <LinesPanel {...props} id={only} />
}

const NothingSelected = ({ snapshot: { drawn } }: PanelProps) => (
  <>
    <h2 className="govuk-heading-m">Nothing selected</h2>
    <p className="govuk-body">
      {formatCount(nodesWithin(drawn).length, 'party or area', 'parties and areas')} and{' '}
      {formatCount(drawn.meetings.length, 'meeting')} are drawn.
    </p>
    <p className="govuk-body">
      Choose a name, a line or a row of a table. What is recorded about it, and where, is shown here.
    </p>
  </>
)

function SeveralSelected({ snapshot: { drawn, state }, tools }: PanelProps) {
  const nodes = state.selection.filter((id) =>
    [...drawn.nodes, ...drawn.groups].some((each) => each.id === id),
  )
  const isGroup = (id: string) => drawn.groups.some((group) => group.id === id)
  const parties = nodes.flatMap((id) => idsBehind(drawn, id))
  const [a, b] = nodes
  return (
    <>
      <h2 className="govuk-heading-m">{state.selection.length} selected</h2>
      <ul className="govuk-list">
        {nodes.map((id) => (
          <li key={id}>
            <Button look="link" onClick={() => tools.perform(select([id]))}>
              {nameOf(drawn, id)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="explore-actions">
        {nodes.length === 2 && a !== undefined && b !== undefined && !nodes.some(isGroup) && (
          <Button look="secondary" onClick={() => tools.askPath(a, b)}>
            What connects these two?
          </Button>
        )}
        {nodes.length > 0 && (
          <Button
            look="secondary"
            onClick={() => tools.perform(hide(parties, formatCount(parties.length, 'party', 'parties')))}
          >
            Hide them
          </Button>
        )}
      </div>
    </>
  )
}
