import { formatNumber } from '../../design/counts.ts'
import type { Group } from '../drawn/Drawn.ts'
import { groupTitle } from '../drawn/groupWords.ts'
import { boxPadding, nodeSize, roomForBadge } from '../layout/sizes.ts'
import type { Point } from '../state/ExploreState.ts'
import { lettersIcon } from './icons.ts'
import { groupMark, markOf } from './marks.ts'
import type { PictureElement } from './PictureElement.ts'

const noImages = { images: ['none'], imageWidths: [1], imageHeights: [1] }

/** Above every party and meeting, as far out it is the groups that tell what there is. */
const rankOfGroup = (group: Group) => 1_000_000 + group.meetings
/** An open group: a box round its members, its name above. */
export function toBox(group: Group, at: (id: string) => Point): PictureElement {
  const places = group.members.map(({ id }) => at(id))
  const across = places.map(({ x }) => x)
  const top = Math.min(...places.map(({ y }) => y)) - nodeSize / 2 - roomForBadge - boxPadding
  const label = groupTitle(group)
  return {
    group: 'nodes',
    id: group.id,
    labelAt: { x: (Math.min(...across) + Math.max(...across)) / 2, y: top - 4 },
    classes: 'box',
    data: {
      id: group.id,
      label,
      details: label,
      rank: rankOfGroup(group),
      shape: 'rectangle',
      colour: groupMark.colour,
      ...noImages,
    },
  }
}

/** A closed group: one node, with how many it holds. */
export function toGroupNode(group: Group, position: Point): PictureElement {
  const [side, other] = [...new Set(group.members.map((member) => member.side))]
  const label = groupTitle(group)
  return {
    group: 'nodes',
    id: group.id,
    position,
    classes: 'group',
    data: {
      id: group.id,
      label,
      details: label,
      rank: rankOfGroup(group),
      shape: groupMark.shape,
      colour: side && other === undefined ? markOf({ type: 'organisation', side }).colour : groupMark.colour,
      images: [lettersIcon(formatNumber(group.members.length))],
      imageWidths: [40],
      imageHeights: [40],
    },
  }
}
