import { Status } from '../../../../graph-schema/terms.ts'
import { lineMarks } from '../../picture/marks.ts'
import type { PictureElement } from '../../picture/PictureElement.ts'
import type { Point } from '../../state/ExploreState.ts'
import { attributes, escapeText } from '../xml.ts'
import { classesOf, type NodeElement, sizeOf } from './nodes.ts'
import { round } from './shapes.ts'

export type EdgeElement = Extract<PictureElement, { group: 'edges' }>

const ink = '#0b0c0c'
const fanStep = 34
const labelFont = 11
const letterWidth = 7.3

const pairOf = ({ data: { source, target } }: EdgeElement) =>
  source < target ? `${source}~${target}` : `${target}~${source}`

/** Every line, those between the same two fanned out beside one another. */
export function* edgesSvg(edges: readonly EdgeElement[], nodes: ReadonlyMap<string, NodeElement>) {
  const pairs = new Map<string, EdgeElement[]>()
  for (const edge of edges) pairs.set(pairOf(edge), [...(pairs.get(pairOf(edge)) ?? []), edge])
  for (const beside of pairs.values())
    for (const [at, edge] of beside.entries()) {
      const [from, to] = [nodes.get(edge.data.source), nodes.get(edge.data.target)]
      if (from && to && from !== to) yield edgeSvg(edge, from, to, (at - (beside.length - 1) / 2) * fanStep)
    }
}

function edgeSvg(edge: EdgeElement, from: NodeElement, to: NodeElement, aside: number): string {
  const [a, b] = [from.position, to.position]
  // The two ends in one order, whichever way a line runs: else lines both ways would fall on one another.
  const side = edge.data.source < edge.data.target ? aside : -aside
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length }
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const bend = { x: middle.x + across.x * side, y: middle.y + across.y * side }
  const top = { x: (middle.x + bend.x) / 2, y: (middle.y + bend.y) / 2 }
  const d = side === 0 ? `M${at(a)}L${at(b)}` : `M${at(a)}Q${at(bend)} ${at(b)}`
  const classes = classesOf(edge)
  const status = Status.options.find((each) => classes.includes(each))
  const mark = status && lineMarks[status]
  const line = {
    d,
    fill: 'none',
    stroke: edge.data.colour,
    'stroke-width': round(edge.data.width),
    'stroke-dasharray': mark && mark.dash.length > 0 ? mark.dash.join(' ') : undefined,
  }
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI
  return [
    `<path${attributes(line)}/>`,
    classes.includes('link') ? middleMark('M-5,-5L6,0L-5,5Z', top, turn, { fill: edge.data.colour }) : '',
    mark && 'barred' in mark
      ? middleMark('M0,-8L0,8', top, turn, { stroke: edge.data.colour, 'stroke-width': 3 })
      : '',
    classes.includes('inferred')
      ? `${ring(from, side === 0 ? b : bend)}${ring(to, side === 0 ? a : bend)}`
      : '',
    edge.data.label === '' ? '' : labelSvg(edge.data.label, top, turn),
    '\n',
  ].join('')
}

const at = ({ x, y }: Point) => `${round(x)},${round(y)}`
const placed = ({ x, y }: Point, turn: number) => `translate(${round(x)} ${round(y)}) rotate(${round(turn)})`

const middleMark = (d: string, top: Point, turn: number, looks: Readonly<Record<string, string | number>>) =>
  `<path${attributes({ d, transform: placed(top, turn), ...looks })}/>`

/** What was worked out and is not stated has an open ring at each end. */
function ring(node: NodeElement, toward: Point): string {
  const { x, y } = node.position
  const far = Math.hypot(toward.x - x, toward.y - y) || 1
  const away = sizeOf(node) / 2 + 6
  const centre = {
    cx: round(x + ((toward.x - x) / far) * away),
    cy: round(y + ((toward.y - y) / far) * away),
  }
  return `<circle${attributes({ ...centre, r: 4, fill: '#ffffff', stroke: ink, 'stroke-width': 1.5 })}/>`
}

/** Along its line and never upside down, on white. */
function labelSvg(label: string, top: Point, turn: number): string {
  const upright = turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn
  const width = label.length * letterWidth + 4
  const behind = {
    x: round(-width / 2),
    y: -8,
    width: round(width),
    height: 16,
    fill: '#ffffff',
    'fill-opacity': 0.9,
  }
  const looks = {
    y: labelFont * 0.36,
    'text-anchor': 'middle',
    'font-size': labelFont,
    'font-weight': 'bold',
    fill: ink,
  }
  return `<g${attributes({ transform: placed(top, upright) })}><rect${attributes(behind)}/><text${attributes(looks)}>${escapeText(label)}</text></g>`
}
