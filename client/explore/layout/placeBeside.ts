import { type Point, type Positions, snap } from '../state/ExploreState.ts'
import { createBoxIndex, type Size } from './boxes.ts'
import { placesRound } from './nearestFree.ts'
import type { Placing } from './place.ts'

/** More than these are better laid out together, off the main thread. */
const most = 250
/** How many lines away from what stands: a neighbour may hang from a meeting that is new as well. */
const furthest = 2

/**
 * Places for a few new nodes beside what stands: each the nearest free one to the middle of what it hangs from. Done
 * at once, so that they are drawn with the answer that named them. None, where they are many or hang from nothing.
 */
export function placeBeside({ nodes, links, fixed }: Placing): Positions | undefined {
  const fresh = nodes.filter(({ id }) => !fixed[id])
  const [only, second] = nodes
  if (only && !second && fresh.length === 1) return { [only.id]: { x: 0, y: 0 } }
  if (fresh.length > most) return undefined
  const find = finder({ nodes, links, fixed })
  let waiting = fresh
  for (let away = 0; away < furthest && waiting.length > 0; away += 1) {
    const reached = waiting.map(({ id }) => find.middleOf(id))
    for (const [at, { id, size }] of waiting.entries()) {
      const middle = reached[at]
      if (middle) find.put(id, size, middle)
    }
    waiting = waiting.filter((_, at) => !reached[at])
  }
  return waiting.length > 0 ? undefined : find.placed
}

function finder({ nodes, links, fixed }: Placing) {
  const placed: Record<string, Point> = {}
  const taken = createBoxIndex()
  for (const { id, size } of nodes) {
    const at = fixed[id]
    if (at) taken.add({ ...at, ...size })
  }
  const near = neighboursOf(links)
  /** Round each middle the search goes on where it last ended: nearer, nothing was free. */
  const searches = new Map<string, ReturnType<typeof placesRound>>()
  const searchRound = (middle: Point) => {
    const start = snap(middle)
    const key = `${start.x} ${start.y}`
    const search = searches.get(key) ?? placesRound(start, snap)
    searches.set(key, search)
    return search
  }
  return {
    placed,
    middleOf: (id: string) =>
      average((near.get(id) ?? []).flatMap((other) => fixed[other] ?? placed[other] ?? [])),
    put(id: string, size: Size, middle: Point) {
      const search = searchRound(middle)
      let look = search.next()
      while (!look.done && !taken.isFree({ ...look.value, ...size })) look = search.next()
      const at = look.value ?? snap(middle)
      taken.add({ ...at, ...size })
      placed[id] = at
    },
  }
}

function neighboursOf(links: Placing['links']): ReadonlyMap<string, string[]> {
  const near = new Map<string, string[]>()
  const note = (id: string, other: string) => {
    const known = near.get(id)
    if (known) known.push(other)
    else near.set(id, [other])
  }
  for (const { a, b } of links) {
    note(a, b)
    note(b, a)
  }
  return near
}

function average(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined
  const [x, y] = [
    points.reduce((sum, point) => sum + point.x, 0),
    points.reduce((sum, point) => sum + point.y, 0),
  ]
  return { x: x / points.length, y: y / points.length }
}
