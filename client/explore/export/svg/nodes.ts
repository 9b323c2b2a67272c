import { groupSize, labelFont, labelLines, meetingSize, nodeSize } from '../../layout/sizes.ts'
import type { PictureElement } from '../../picture/PictureElement.ts'
import type { Point } from '../../state/ExploreState.ts'
import { attributes, escapeText } from '../xml.ts'
import { round, shapeOf } from './shapes.ts'

export type NodeElement = Extract<PictureElement, { group: 'nodes'; position: Point }>

const ink = '#0b0c0c'
const lineHeight = 16
const labelGap = 4

export const classesOf = ({ classes }: PictureElement) => classes.split(' ')
export function sizeOf(node: NodeElement): number {
  const classes = classesOf(node)
  if (classes.includes('group')) return groupSize
  return classes.includes('meeting') ? meetingSize : nodeSize
}

/** Its shape, its marks, and its name below it. */
export function nodeSvg(node: NodeElement): string {
  const size = sizeOf(node)
  const isMeeting = classesOf(node).includes('meeting')
  const notHeld = isMeeting && !classesOf(node).includes('held')
  const gone = classesOf(node).includes('not-recorded')
  const shape = shapeOf(node.data.shape, size, {
    fill: isMeeting || gone ? '#ffffff' : node.data.colour,
    stroke: ink,
    'stroke-width': isMeeting ? 2.5 : 1.5,
    'stroke-dasharray': notHeld || gone ? '4 2' : undefined,
  })
  const marks = node.data.images.map((image, at) => markSvg(node, image, at)).join('')
  const place = `translate(${round(node.position.x)} ${round(node.position.y)})`
  return `<g${attributes({ transform: place })}>${shape}${marks}${labelSvg(node, size, isMeeting)}</g>\n`
}

/** Where each mark stands, as in the picture: in the middle, above to the right, above to the left. */
const corners: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [1.5, -0.4],
  [-0.4, -0.4],
  [3, 1.12],
]
const iconAddress = 'data:image/svg+xml;utf8,'

/** The picture's small pictures are drawings themselves: each goes in as it is, put in its place. */
function markSvg(node: NodeElement, image: string, at: number): string {
  const [across, down] = corners[at] ?? [0.5, 0.5]
  if (!image.startsWith(iconAddress)) return ''
  const drawing = decodeURIComponent(image.slice(iconAddress.length))
  const room = sizeOf(node)
  const x = (room - (node.data.imageWidths[at] ?? 0)) * across - room / 2
  const y = (room - (node.data.imageHeights[at] ?? 0)) * down - room / 2
  return drawing.replace('<svg ', `<svg${attributes({ x: round(x), y: round(y) })} `)
}

function labelSvg({ data: { label } }: NodeElement, size: number, isMeeting: boolean): string {
  const top = size / 2 + labelGap + labelFont
  const lines = labelLines(label).map(
    (words, at) => `<tspan${attributes({ x: 0, y: top + at * lineHeight })}>${escapeText(words)}</tspan>`,
  )
  const looks = {
    'text-anchor': 'middle',
    'font-size': labelFont,
    'font-style': isMeeting ? 'italic' : undefined,
    fill: ink,
    stroke: '#ffffff',
    'stroke-width': 3,
    'stroke-opacity': 0.85,
    'paint-order': 'stroke',
  }
  return `<text${attributes(looks)}>${lines.join('')}</text>`
}

/** How far a node reaches from its middle, its label counted. */
export function reachOf(node: NodeElement) {
  const lines = labelLines(node.data.label)
  const size = sizeOf(node)
  const half = Math.max(size / 2 + 24, (Math.max(...lines.map((words) => words.length)) * 7.4) / 2)
  return { across: half, up: size / 2 + 18, down: size / 2 + labelGap + lines.length * lineHeight + 6 }
}
