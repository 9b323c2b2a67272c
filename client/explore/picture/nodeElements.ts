import type { GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import { formatWhen } from '../../design/dates.ts'
import { type Change, changeOf, changeWords, isChange } from '../drawn/comparison.ts'
import type { Drawn, DrawnMeeting } from '../drawn/Drawn.ts'
import { labelOf } from '../layout/sizes.ts'
import type { Point } from '../state/ExploreState.ts'
import { badgeIcon, badgeWidth, changeIcon, changeWidth, lettersIcon, meetingIcon, pinIcon } from './icons.ts'
import { markOf, meetingMark } from './marks.ts'
import type { PictureElement } from './PictureElement.ts'

/** Parties, harm areas and meetings drawn as boxes, as elements of the picture. */

const rankOfParty = ({ meetings }: GraphNode) => 1 + meetings
const rankOfMeeting = ({ partyCount }: GraphMeeting) => partyCount / (1 + partyCount)

type ChangeMark = { change: Change; words: string; told: boolean }

export function markOfChange({ comparison }: Drawn, id: string): ChangeMark | undefined {
  const change = changeOf(comparison, id)
  if (!comparison || !change) return undefined
  return { change, words: changeWords(comparison, change), told: isChange(comparison, change) }
}

/** Who has no meeting this time says so in its name; the others bear a badge. */
export function toNode(
  node: GraphNode,
  position: Point,
  pinned: boolean,
  details: string,
  mark?: ChangeMark,
) {
  const gone = mark?.change === 'not-recorded'
  const { shape, letters, colour } = markOf(node)
  const badges = node.hidden ? [{ icon: badgeIcon(node.hidden), width: badgeWidth(node.hidden) }] : []
  const pin = { icon: pinIcon(), width: 20 }
  const none = { icon: 'none', width: 1 }
  const badge = mark?.told && mark.change !== 'not-recorded' ? mark.change : undefined
  const name = labelOf(node.redacted ? `${node.name} (redacted)` : node.name)
  const named = mark && gone ? `${name} (${mark.words})` : name
  return {
    group: 'nodes' as const,
    id: node.id,
    position,
    classes: `${node.type === 'harmArea' ? 'harmArea' : 'party'}${gone ? ' not-recorded' : ''}`,
    data: {
      id: node.id,
      label: named,
      details: `${named}\n${details}`,
      rank: rankOfParty(node),
      shape,
      colour,
      images: [
        lettersIcon(letters, gone ? '#0b0c0c' : '#fff'),
        badges[0]?.icon ?? none.icon,
        pinned ? pin.icon : none.icon,
        badge ? changeIcon(badge) : none.icon,
      ],
      imageWidths: [40, badges[0]?.width ?? none.width, pin.width, badge ? changeWidth(badge) : none.width],
      imageHeights: [40, 20, 20, 19],
    },
  }
}

export function toMeetingNode(
  { meeting, inferred }: DrawnMeeting,
  position: Point,
  pinned: boolean,
): PictureElement {
  const label = labelOf(inferred ? `${meeting.title} (inferred)` : meeting.title)
  return {
    group: 'nodes',
    id: meeting.id,
    position,
    classes: `meeting ${meeting.status}`,
    data: {
      id: meeting.id,
      label,
      details: `${label}\n${formatWhen(meeting.when)}`,
      rank: rankOfMeeting(meeting),
      shape: meetingMark.shape,
      colour: meetingMark.colour,
      images: [meetingIcon(), 'none', pinned ? pinIcon() : 'none', 'none'],
      imageWidths: [30, 1, 20, 1],
      imageHeights: [30, 1, 20, 1],
    },
  }
}
