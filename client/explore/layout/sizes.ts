import type { GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import { closedGroups, type Drawn, type Group } from '../drawn/Drawn.ts'
import { groupTitle } from '../drawn/groupWords.ts'
import type { Size } from './boxes.ts'

/** How large things are drawn: the picture's looks and the layout's spacing both read this. */

export const nodeSize = 40
export const meetingSize = 30
export const groupSize = 56
/** Between an open group's members, with the room kept round each for its badge, and its border. */
export const boxPadding = 8
export const roomForBadge = 24
export const labelWidth = 128
export const labelFont = 13
const lineHeight = 16
const letterWidth = 7
const labelGap = 4

/** A name broken between words, as the picture breaks it. */
export function labelLines(name: string): string[] {
  const most = Math.floor(labelWidth / letterWidth)
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Long names are cut on the picture and whole everywhere else. */
export const labelLetters = 64
export const labelOf = (name: string): string =>
  name.length <= labelLetters ? name : `${name.slice(0, labelLetters - 1).trimEnd()}…`

function boxOf(name: string, shape: number): Size {
  const label = labelOf(name)
  const lines = labelLines(label).length
  const widest = lines > 1 ? labelWidth : label.length * letterWidth
  /* The node stands in the middle of its box, so the label's height counts above it too. */
  return { width: Math.max(shape + 24, widest), height: shape + 2 * (labelGap + lines * lineHeight) }
}

export const sizeOfNode = ({ name }: Pick<GraphNode, 'name'>): Size => boxOf(name, nodeSize)
export const sizeOfMeeting = ({ title }: Pick<GraphMeeting, 'title'>): Size => boxOf(title, meetingSize)

export const sizeOfGroup = (group: Group): Size => boxOf(groupTitle(group), groupSize)

export const sizesOf = (drawn: Drawn): { id: string; size: Size }[] => [
  ...drawn.nodes.map((node) => ({ id: node.id, size: sizeOfNode(node) })),
  ...closedGroups(drawn).map((group) => ({ id: group.id, size: sizeOfGroup(group) })),
  ...drawn.meetings.flatMap(({ as, meeting }) =>
    as === 'node' ? [{ id: meeting.id, size: sizeOfMeeting(meeting) }] : [],
  ),
]
