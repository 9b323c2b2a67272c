import type { GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import { formatWhen } from '../../design/dates.ts'
import { type Change, changeOf, changeWords, isChange } from '../drawn/comparison.ts'
import {
  type Bundle,
  closedGroups,
  type Drawn,
  type DrawnLink,
  type DrawnMeeting,
  type Ray,
} from '../drawn/Drawn.ts'
import { groupPlaces } from '../drawn/groupPlaces.ts'
import { joins } from '../drawn/neighbours.ts'
import { labelOf } from '../layout/sizes.ts'
import type { ExploreState, Point } from '../state/ExploreState.ts'
import type { AreaMarks } from './areaMarks.ts'
import { toBox, toGroupNode } from './groupElements.ts'
import { badgeIcon, badgeWidth, changeIcon, changeWidth, lettersIcon, meetingIcon, pinIcon } from './icons.ts'
import { detailsOf } from './labelText.ts'
import { lineMarks, linkMark, markOf, meetingMark } from './marks.ts'

/** One element of the picture, free of the library that draws it. */
export type PictureElement =
  | {
      group: 'nodes'
      id: string
      position: Point
      parent?: string | undefined
      classes: string
      data: NodeData
    }
  /** An open group: it lies round its members, and has no place of its own. */
  | { group: 'nodes'; id: string; position?: undefined; labelAt: Point; classes: string; data: NodeData }
  | { group: 'edges'; id: string; classes: string; data: EdgeData }

type NodeData = {
  id: string
  label: string
  /** The name with what is added to it near by. */
  details: string
  /** Whose name is shown first where there is room for few. */
  rank: number
  shape: string
  colour: string
  images: string[]
  imageWidths: number[]
  imageHeights: number[]
}
type EdgeData = {
  id: string
  source: string
  target: string
  label: string
  colour: string
  width: number
}

/** The part of the state that the elements go by: looking round or selecting makes no new ones. */
export type Places = Pick<ExploreState, 'positions' | 'pins'>

/** What is drawn, as the elements of the picture. Looks go in as data: the stylesheet only points at them. */
export function toElements(drawn: Drawn, places: Places, areas: AreaMarks): PictureElement[] {
  const pins = new Set(places.pins)
  const shared = sharedPairs(drawn)
  const fan = (a: string, b: string) => (shared.has(pairOf(a, b)) ? ' fanned' : '')
  const meetings = new Map(drawn.meetings.map(({ meeting }) => [meeting.id, meeting]))
  const at = (id: string) => places.positions[id] ?? { x: 0, y: 0 }
  const boxes = drawn.groups.filter(({ open }) => open)
  const boxOf = new Map(boxes.flatMap(({ id, members }) => members.map((member) => [member.id, id])))
  const standing = drawn.groups.length === 0 ? {} : groupPlaces(drawn.groups, places.positions)
  const details = detailsOf(drawn)
  return [
    // Boxes come first, so that their members have them to be put into.
    ...boxes.map((group) => toBox(group, at)),
    ...closedGroups(drawn).map((group) => toGroupNode(group, standing[group.id] ?? { x: 0, y: 0 })),
    ...drawn.nodes.map((node) => ({
      ...toNode(node, at(node.id), pins.has(node.id), details(node), markOfChange(drawn, node.id)),
      parent: boxOf.get(node.id),
    })),
    ...drawn.meetings
      .filter(({ as }) => as === 'node')
      .map((meeting) => toMeetingNode(meeting, at(meeting.meeting.id), pins.has(meeting.meeting.id))),
    ...drawn.bundles.map((bundle) => toBundleEdge(bundle, areas, fan(bundle.a, bundle.b))),
    ...drawn.rays.map((ray) => toRayEdge(ray, meetings.get(ray.meeting), areas)),
    ...drawn.links.map((link) => toLinkEdge(link, fan(link.from, link.to))),
  ]
}

const pairOf = (a: string, b: string) => (a < b ? `${a}~${b}` : `${b}~${a}`)

/** Pairs joined by more than one line: these are fanned out, the rest are straight, which draws faster. */
function sharedPairs(drawn: Drawn): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { a, b } of joins(drawn)) {
    const pair = pairOf(a, b)
    if (seen.has(pair)) shared.add(pair)
    seen.add(pair)
  }
  return shared
}

const rankOfParty = ({ meetings }: GraphNode) => 1 + meetings
const rankOfMeeting = ({ partyCount }: GraphMeeting) => partyCount / (1 + partyCount)

type ChangeMark = { change: Change; words: string; told: boolean }

function markOfChange({ comparison }: Drawn, id: string): ChangeMark | undefined {
  const change = changeOf(comparison, id)
  if (!comparison || !change) return undefined
  return { change, words: changeWords(comparison, change), told: isChange(comparison, change) }
}

/** Who has no meeting this time says so in its name; the others bear a badge. */
function toNode(node: GraphNode, position: Point, pinned: boolean, details: string, mark?: ChangeMark) {
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

function toMeetingNode(
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

function toBundleEdge(bundle: Bundle, areas: AreaMarks, fanned: string): PictureElement {
  const { letters, colour } = areas.of(bundle.meetings)
  const times = bundle.meetings.length > 1 ? `${bundle.meetings.length}×` : ''
  const words = [times, letters].filter((word) => word !== '')
  return {
    group: 'edges',
    id: bundle.id,
    classes: `met ${bundle.status}${bundle.inferred ? ' inferred' : ''}${fanned}`,
    data: {
      id: bundle.id,
      source: bundle.a,
      target: bundle.b,
      label: words.join(' '),
      colour,
      width: lineMarks[bundle.status].width + Math.min(6, 1.5 * Math.log2(bundle.meetings.length)),
    },
  }
}

function toRayEdge(ray: Ray, meeting: GraphMeeting | undefined, areas: AreaMarks): PictureElement {
  const { colour } = areas.of(meeting ? [meeting] : [])
  return {
    group: 'edges',
    id: ray.id,
    classes: ray.about ? 'about' : `met ${ray.status}${ray.inferred ? ' inferred' : ''}`,
    data: {
      id: ray.id,
      source: ray.meeting,
      target: ray.end,
      label: '',
      colour: ray.about ? linkMark.colour : colour,
      width: ray.about ? linkMark.width : lineMarks[ray.status].width,
    },
  }
}

const toLinkEdge = (link: DrawnLink, fanned: string): PictureElement => ({
  group: 'edges',
  id: link.id,
  classes: `link${link.basis === 'inferred' ? ' inferred' : ''}${fanned}`,
  data: {
    id: link.id,
    source: link.from,
    target: link.to,
    label: '',
    colour: linkMark.colour,
    width: linkMark.width,
  },
})
