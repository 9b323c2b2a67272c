import { type Point, type Positions, snap } from '../state/ExploreState.ts'
import type { Size } from './boxes.ts'
import { type Placing, place } from './place.ts'
import { boxPadding, roomForBadge } from './sizes.ts'

export type PlacingTogether = Placing & {
  /** Open groups: each has a box round it, which should hold its own members and nothing else. */
  readonly groups?: readonly { readonly id: string; readonly members: readonly string[] }[]
}

type Laid = { readonly id: string; readonly size: Size; readonly inside: Positions }

/** Above its box stands the name of a group. */
const roomForName = 24

/**
 * Places for what has none. A group of which nothing has a place is laid out by itself first, and then stands among
 * the rest as one thing, so that no box overlaps another or takes in an outsider.
 */
export function placeTogether({ groups = [], ...placing }: PlacingTogether): Positions {
  const { nodes, links, fixed } = placing
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]))
  const free = groups.filter(({ members }) => members.every((id) => sizes.has(id) && !fixed[id]))
  if (free.length === 0) return place(placing)
  const groupOf = new Map(free.flatMap(({ id, members }) => members.map((member) => [member, id])))
  const laid = free.map(({ id, members }) => layOut(id, members, placing, sizes))
  const shownAs = (id: string) => groupOf.get(id) ?? id
  const outer = place({
    nodes: [...nodes.filter(({ id }) => !groupOf.has(id)), ...laid],
    links: links.map(({ a, b }) => ({ a: shownAs(a), b: shownAs(b) })).filter(({ a, b }) => a !== b),
    fixed,
  })
  const inner = laid.flatMap(({ id, inside }) => {
    const at = outer[id] ?? { x: 0, y: 0 }
    return Object.entries(inside).map(([member, from]) => [member, snap(plus(at, from))] as const)
  })
  const names = new Set(laid.map(({ id }) => id))
  return Object.fromEntries([...Object.entries(outer).filter(([id]) => !names.has(id)), ...inner])
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })

/** The members by themselves, about the middle of their box, and how large that is. */
function layOut(
  id: string,
  members: readonly string[],
  { links }: Placing,
  sizes: ReadonlyMap<string, Size>,
): Laid {
  const own = new Set(members)
  const nodes = members.flatMap((member) => {
    const size = sizes.get(member)
    return size ? [{ id: member, size }] : []
  })
  const placed = place({ nodes, links: links.filter(({ a, b }) => own.has(a) && own.has(b)), fixed: {} })
  const reaches = nodes.flatMap(({ id: member, size }) => {
    const at = placed[member]
    return at ? [{ ...at, across: size.width / 2, down: size.height / 2 }] : []
  })
  const left = Math.min(...reaches.map(({ x, across }) => x - across)) - boxPadding
  const right = Math.max(...reaches.map(({ x, across }) => x + across)) + boxPadding
  const above = Math.min(...reaches.map(({ y, down }) => y - down)) - boxPadding - roomForBadge - roomForName
  const below = Math.max(...reaches.map(({ y, down }) => y + down)) + boxPadding
  const middle = { x: (left + right) / 2, y: (above + below) / 2 }
  return {
    id,
    size: { width: right - left, height: below - above },
    inside: Object.fromEntries(
      Object.entries(placed).map(([member, { x, y }]) => [member, { x: x - middle.x, y: y - middle.y }]),
    ),
  }
}
