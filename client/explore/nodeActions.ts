import { mostAttendees } from '../../graph-schema/mostAttendees.ts'
import { formatNumber } from '../design/counts.ts'
import type { Drawn, Group } from './drawn/Drawn.ts'
import { nameOf } from './drawn/nameOf.ts'
import { hangingFrom } from './drawn/neighbours.ts'
import type { Action } from './parts/Menu.tsx'
import { drawMeeting, pin, unpin } from './state/arranging.ts'
import type { ExploreState } from './state/ExploreState.ts'
import type { Tools } from './useTools.ts'

/** The one list of what can be done to a thing drawn: picture, panel and tables all offer these. */
export function nodeActions(id: string, drawn: Drawn, state: ExploreState, tools: Tools): Action[] {
  const group = drawn.groups.find((each) => each.id === id)
  if (group) return groupActions(group, tools)
  const meeting = drawn.meetings.find((each) => each.meeting.id === id)
  return meeting
    ? [
        ...meetingActions(id, meeting.as, meeting.ends.length, drawn, tools),
        ...common(id, drawn, state, tools),
      ]
    : [
        { id: 'expand', label: 'Expand: show who it met', run: () => tools.expand(id) },
        ...(hangingFrom(drawn, id, state.pins).length > 0
          ? [
              {
                id: 'collapse',
                label: 'Collapse: take away what hangs from it alone',
                run: () => tools.collapse(id),
              },
            ]
          : []),
        ...common(id, drawn, state, tools),
        ...ofGroupAround(id, drawn, tools),
        {
          id: 'only',
          label: 'Only this: hide all but it and what it is joined to',
          run: () => tools.showOnly(id),
        },
        { id: 'path', label: 'Path: find what connects it to another', run: () => tools.askPath(id) },
        ...briefing(id, drawn, state, tools),
      ]
}

const groupActions = ({ id, open, members }: Group, tools: Tools): Action[] => [
  {
    id: 'turn',
    label: open
      ? 'Close group: one node in place of its members'
      : 'Open group: show its members where they were',
    run: () => tools.turnGroup(id),
  },
  {
    id: 'hide',
    label: `Hide: put away all ${formatNumber(members.length)} of its members`,
    run: () => tools.hide(id),
  },
  {
    id: 'only',
    label: 'Only this: hide all but it and what it is joined to',
    run: () => tools.showOnly(id),
  },
]

/** Inside an open group: a way to close it from any of its members. */
const ofGroupAround = (id: string, drawn: Drawn, tools: Tools): Action[] =>
  drawn.groups
    .filter(({ open, members }) => open && members.some((member) => member.id === id))
    .map((group) => ({
      id: 'turn',
      label: `Close group: ${group.name}`,
      run: () => tools.turnGroup(group.id),
    }))

/** On all that are selected, where it is one of several. */
function briefing(id: string, drawn: Drawn, state: ExploreState, tools: Tools): Action[] {
  const parties = new Set(
    drawn.nodes.filter(({ type }) => type === 'person' || type === 'organisation').map((node) => node.id),
  )
  if (!parties.has(id)) return []
  const selected = state.selection.filter((each) => parties.has(each))
  const ids = selected.includes(id) ? selected : [id]
  const whom = ids.length > 1 ? `all ${formatNumber(ids.length)} selected` : 'it'
  return [
    {
      id: 'brief',
      label: `Brief: prepare a meeting with ${whom}`,
      run: () => tools.prepareBrief(ids.slice(0, mostAttendees)),
    },
  ]
}

function meetingActions(id: string, as: 'edge' | 'node', ends: number, drawn: Drawn, tools: Tools): Action[] {
  const other = as === 'edge' ? 'node' : 'edge'
  if (other === 'edge' && ends < 2) return []
  const label = other === 'edge' ? 'As lines: draw between those who met' : 'As a box: draw it by itself'
  return [{ id: 'draw', label, run: () => tools.perform(drawMeeting(id, other, nameOf(drawn, id))) }]
}

function common(id: string, drawn: Drawn, state: ExploreState, tools: Tools): Action[] {
  const pinned = state.pins.includes(id)
  const name = nameOf(drawn, id)
  const placed = state.positions[id] !== undefined
  const pinning = pinned
    ? { id: 'pin', label: 'Unpin', run: () => tools.perform(unpin(id, name)) }
    : { id: 'pin', label: 'Pin: keep in place when tidying', run: () => tools.perform(pin(id, name)) }
  return [
    { id: 'hide', label: 'Hide', run: () => tools.hide(id) },
    ...(placed ? [pinning] : []),
    { id: 'page', label: 'Page: open all that is recorded', run: () => tools.openPage(id) },
  ]
}
