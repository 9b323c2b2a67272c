import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { type Point, type Positions, snap } from '../state/ExploreState.ts'
import { type Box, createBoxIndex, gapBetweenBoxes, type Size } from './boxes.ts'
import { nearestFree } from './nearestFree.ts'

export type Placing = {
  /** All that takes up space. Those with a place in `fixed` stay exactly there; the rest are given one. */
  readonly nodes: readonly { readonly id: string; readonly size: Size }[]
  readonly links: readonly { readonly a: string; readonly b: string }[]
  readonly fixed: Positions
}

type Body = SimulationNodeDatum & { id: string; size: Size; x: number; y: number }

/** Places for the nodes that have none: near what they hang from, no two boxes overlapping, nothing else moved. */
export function place({ nodes, links, fixed }: Placing): Positions {
  const fresh = nodes.filter(({ id }) => !fixed[id])
  if (fresh.length === 0) return {}
  const middle = average(nodes.flatMap(({ id }) => fixed[id] ?? [])) ?? { x: 0, y: 0 }
  const bodies = seedBodies({ nodes, links, fixed }, middle)
  relax(bodies, links, middle)
  return settleBoxes(bodies, fixed)
}

/** Where each starts: its own place, else beside the middle of what it hangs from, spread on a spiral. */
function seedBodies({ nodes, links, fixed }: Placing, middle: Point): Body[] {
  const hangsFrom = fixedNeighbours(links, fixed)
  return nodes.map(({ id, size }, index) => {
    const at = fixed[id]
    if (at) return { id, size, ...at, fx: at.x, fy: at.y }
    const from = average(hangsFrom.get(id) ?? []) ?? middle
    const turn = index * goldenAngle
    const far = 70 + 9 * Math.sqrt(index)
    return { id, size, x: from.x + far * Math.cos(turn), y: from.y + far * Math.sin(turn) }
  })
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

function fixedNeighbours(links: Placing['links'], fixed: Positions): Map<string, Point[]> {
  const found = new Map<string, Point[]>()
  const note = (id: string, other: string) => {
    const at = fixed[other]
    if (at) found.set(id, [...(found.get(id) ?? []), at])
  }
  for (const { a, b } of links) {
    note(a, b)
    note(b, a)
  }
  return found
}

function average(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }))
  return { x: sum.x / points.length, y: sum.y / points.length }
}

/** Pulled a little flatter than round, because screens are wider than high. */
function relax(bodies: Body[], links: Placing['links'], middle: Point): void {
  const known = new Set(bodies.map(({ id }) => id))
  const pairs = links
    .filter(({ a, b }) => a !== b && known.has(a) && known.has(b))
    .map(({ a, b }) => ({ source: a, target: b }))
  const pull = forceLink<Body, (typeof pairs)[number]>(pairs)
    .id(({ id }) => id)
    .distance(170)
  const apart = forceCollide<Body>(
    ({ size }) => Math.max(size.width, size.height) / 2 + gapBetweenBoxes / 2 + 1,
  )
  const simulation = forceSimulation(bodies)
    .force('link', pull)
    .force('charge', forceManyBody<Body>().strength(-900).distanceMax(900).theta(1.1))
    .force('x', forceX<Body>(middle.x).strength(0.035))
    .force('y', forceY<Body>(middle.y).strength(0.1))
    .stop()
    .tick(bodies.length > 400 ? 140 : 300)
  // Last, only keeping apart: nearly every box is then free where it lies, and need not look for a place.
  simulation
    .force('link', null)
    .force('charge', null)
    .force('x', null)
    .force('y', null)
    .force('collide', apart)
    .alpha(1)
    .tick(60)
}

/** Circles do not keep labelled boxes apart: each box goes to the free place nearest to where it was drawn to. */
function settleBoxes(bodies: readonly Body[], fixed: Positions): Positions {
  const taken = createBoxIndex()
  for (const body of bodies) if (fixed[body.id]) taken.add(boxOf(body, body))
  const placed: Record<string, Point> = {}
  for (const body of bodies) {
    if (fixed[body.id]) continue
    const at = nearestFree(snap(body), (point) => taken.isFree(boxOf(body, point)), snap)
    taken.add(boxOf(body, at))
    placed[body.id] = at
  }
  return placed
}

const boxOf = ({ size }: Body, { x, y }: Point): Box => ({ x, y, ...size })
