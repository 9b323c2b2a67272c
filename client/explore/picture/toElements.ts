import { closedGroups, type Drawn } from '../drawn/Drawn.ts'
import { groupPlaces } from '../drawn/groupPlaces.ts'
import type { AreaMarks } from './areaMarks.ts'
import { pairOf, sharedPairs, toBundleEdge, toLinkEdge, toRayEdge } from './edgeElements.ts'
import { toBox, toGroupNode } from './groupElements.ts'
import { detailsOf } from './labelText.ts'
import { markOfChange, toMeetingNode, toNode } from './nodeElements.ts'
import type { PictureElement, Places } from './PictureElement.ts'

/** What is drawn, as the elements of the picture. Looks go in as data: the stylesheet only points at them. */
export const toElements = (drawn: Drawn, places: Places, areas: AreaMarks): PictureElement[] => [
  ...toNodes(drawn, places),
  ...toLines(drawn, areas),
]

/** Boxes round open groups come first, so that their members have them to be put into. */
export function toNodes(drawn: Drawn, places: Places): PictureElement[] {
  const pins = new Set(places.pins)
  const at = (id: string) => places.positions[id] ?? { x: 0, y: 0 }
  const boxes = drawn.groups.filter(({ open }) => open)
  const boxOf = new Map(boxes.flatMap(({ id, members }) => members.map((member) => [member.id, id])))
  const standing = drawn.groups.length === 0 ? {} : groupPlaces(drawn.groups, places.positions)
  const details = detailsOf(drawn)
  return [
    ...boxes.map((group) => toBox(group, at)),
    ...closedGroups(drawn).map((group) => toGroupNode(group, standing[group.id] ?? { x: 0, y: 0 })),
    ...drawn.nodes.map((node) => ({
      ...toNode(node, at(node.id), pins.has(node.id), details(node), markOfChange(drawn, node.id)),
      parent: boxOf.get(node.id),
    })),
    ...drawn.meetings
      .filter(({ as }) => as === 'node')
      .map((meeting) => toMeetingNode(meeting, at(meeting.meeting.id), pins.has(meeting.meeting.id))),
  ]
}

/** Lines have no place of their own: however much is moved, they stay the same. */
export function toLines(drawn: Drawn, areas: AreaMarks): PictureElement[] {
  const shared = sharedPairs(drawn)
  const fan = (a: string, b: string) => (shared.has(pairOf(a, b)) ? ' fanned' : '')
  const meetings = new Map(drawn.meetings.map(({ meeting }) => [meeting.id, meeting]))
  return [
    ...drawn.bundles.map((bundle) => toBundleEdge(bundle, areas, fan(bundle.a, bundle.b))),
    ...drawn.rays.map((ray) => toRayEdge(ray, meetings.get(ray.meeting), areas)),
    ...drawn.links.map((link) => toLinkEdge(link, fan(link.from, link.to))),
  ]
}
