import { boxPadding, labelFont, nodeSize, roomForBadge } from '../../layout/sizes.ts'
import type { PictureElement } from '../../picture/PictureElement.ts'
import { attributes, escapeText } from '../xml.ts'
import type { NodeElement } from './nodes.ts'
import { round } from './shapes.ts'

export type BoxElement = Exclude<Extract<PictureElement, { group: 'nodes' }>, NodeElement>

/** An open group: a dashed box round its members, behind everything else, its name above. */
export function boxSvg(box: BoxElement, nodes: readonly NodeElement[]): string {
  const inside = nodes.filter(({ parent }) => parent === box.id).map(({ position }) => position)
  if (inside.length === 0) return ''
  const room = nodeSize / 2 + roomForBadge + boxPadding
  const [across, down] = [inside.map(({ x }) => x), inside.map(({ y }) => y)]
  const [x, y] = [Math.min(...across) - room, Math.min(...down) - room]
  const frame = {
    x: round(x),
    y: round(y),
    width: round(Math.max(...across) + room - x),
    height: round(Math.max(...down) + room - y),
    fill: '#f3f2f1',
    'fill-opacity': 0.5,
    stroke: '#0b0c0c',
    'stroke-width': 2,
    'stroke-dasharray': '6 3',
  }
  const name = {
    x: round((Math.min(...across) + Math.max(...across)) / 2),
    y: round(y - 6),
    'text-anchor': 'middle',
    'font-size': labelFont,
    'font-weight': 'bold',
    fill: '#0b0c0c',
  }
  return `<rect${attributes(frame)}/><text${attributes(name)}>${escapeText(box.data.label)}</text>\n`
}
