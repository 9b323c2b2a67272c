import { type Deadline, OutOfTime } from './deadline.ts'
import type { PathLink } from './queries/findPathLinks.ts'

export type Route = readonly string[]
type Ask = {
  a: string
  b: string
  /** The lengths sought: longer than the shortest, which is known, and no longer than this. */
  after: number
  longest: number
  /** How many are wanted. */
  most: number
  linksOf: (ids: string[]) => Promise<PathLink[]>
  deadline: Deadline
}

/** Enough to choose the most recent of one length from, and few enough to be bounded. */
const mostOfOneLength = 200
const mostLooks = 200_000
/** From an entry with more links than this it is looked up anew what can still be reached without coming back. */
const fewLinks = 12

/**
 * Ways between two that are longer than the shortest, by length. Both ends are widened one step at a time until they
 * meet; then only ways that can still arrive in time are followed. No entry is passed twice. Yields each length as it
 * is known, so that what was found stands when time is up.
 */
export async function* longerRoutes(ask: Ask): AsyncGenerator<Route[]> {
  const { a, b, after, longest, linksOf } = ask
  const known = new Links()
  const fromA = new Reach(a)
  const fromB = new Reach(b)
  let left = ask.most
  for (let length = after + 1; length <= longest && left > 0; length += 1) {
    while (fromA.depth + fromB.depth < length) {
      const narrower = fromA.edge.length <= fromB.edge.length ? fromA : fromB
      const links = narrower.edge.length === 0 ? [] : await linksOf(narrower.edge)
      known.add(links)
      narrower.widen(links)
    }
    const { found, cut } = routesOf(length, ask, known)
    const best = found
      .toSorted(
        (x, y) => known.meetings(y) - known.meetings(x) || (known.newest(y) > known.newest(x) ? 1 : -1),
      )
      .slice(0, left)
    left -= best.length
    if (best.length > 0) yield best
    if (cut && left > 0) throw new OutOfTime()
    if (fromA.edge.length === 0 && fromB.edge.length === 0 && length > fromA.depth + fromB.depth) return
  }
}

/** What lies at the edge of all that is within some steps of one end. */
class Reach {
  depth = 0
  edge: string[]
  private readonly seen: Set<string>
  constructor(start: string) {
    this.edge = [start]
    this.seen = new Set(this.edge)
  }
  widen(links: readonly PathLink[]) {
    this.depth += 1
    this.edge = [...new Set(links.map(({ to }) => to))].filter((to) => !this.seen.has(to))
    for (const id of this.edge) this.seen.add(id)
  }
}

class Links {
  private readonly next = new Map<string, Map<string, readonly string[]>>()
  private readonly dates = new Map<string, string>()
  add(links: readonly PathLink[]) {
    for (const { from, to, via, meeting, on } of links) {
      this.join(from, to, via)
      this.join(to, from, via)
      if (meeting) this.dates.set(meeting, on)
    }
  }
  private join(from: string, to: string, via: readonly string[]) {
    const found = this.next.get(from)
    if (found) found.set(to, via)
    else this.next.set(from, new Map([[to, via]]))
  }
  of = (id: string): Iterable<string> => this.next.get(id)?.keys() ?? []
  count = (id: string) => this.next.get(id)?.size ?? 0
  /** How far everything within `most` steps is from here, going round what is passed. */
  distances(here: string, passed: readonly string[], most: number): Map<string, number> {
    const far = new Map([[here, 0]])
    const closed = new Set(passed)
    let edge = [here]
    for (let step = 1; step <= most && edge.length > 0; step += 1) {
      const beyond = edge.flatMap((id) => [...this.of(id)]).filter((id) => !far.has(id) && !closed.has(id))
      for (const id of beyond) far.set(id, step)
      edge = [...new Set(beyond)]
    }
    return far
  }
  via = (from: string, to: string): readonly string[] => this.next.get(from)?.get(to) ?? []
  /** Of routes equally long, one with more meetings is told in fewer steps. */
  meetings = (route: Route) => route.filter((id) => this.dates.has(id)).length
  newest = (route: Route) =>
    route
      .map((id) => this.dates.get(id) ?? '')
      .toSorted()
      .at(-1) ?? ''
}

/**
 * All ways of exactly this length that pass nothing twice, as far as time and a limit allow. Every link of such a way
 * is known, so what cannot reach the end in time over known links, without coming back, is not followed: a hub with
 * thousands of meetings that lead nowhere else costs one look.
 */
function routesOf(length: number, { a, b, deadline }: Ask, known: Links) {
  const found: Route[] = []
  const passed = [a]
  let looks = 0
  let cut = false
  const over = () => {
    looks += 1
    if (looks > mostLooks || (looks % 100 === 0 && deadline.left() === 0)) cut = true
    return cut || found.length >= mostOfOneLength
  }
  const follow = (at: string, before: ReadonlyMap<string, number>) => {
    const left = length - passed.length
    const far = known.count(at) > fewLinks ? known.distances(b, passed, left) : before
    for (const next of known.of(at)) {
      const distance = far.get(next)
      if (distance === undefined || distance > left || (next === b) !== (left === 0)) continue
      if (passed.includes(next)) continue
      if (over()) return
      passed.push(next)
      if (next !== b) follow(next, far)
      else if (!saysOneAsTwo(passed, known.via)) found.push([...passed])
      passed.pop()
    }
  }
  follow(a, known.distances(b, passed, length - 1))
  return { found, cut }
}

/**
 * A body and the person through whom it took part in a meeting are one party to it: neither the two of them meeting
 * each other there, nor the way round by the person's post, is a connection of its own.
 */
export function saysOneAsTwo(route: Route, via: (from: string, to: string) => readonly string[]): boolean {
  return route.some((middle, at) => {
    const [before, after] = [route[at - 1], route[at + 1]]
    if (before === undefined || after === undefined) return false
    const together = via(before, middle).includes(after) || via(after, middle).includes(before)
    const roundAbout = via(before, after).includes(middle) || via(after, before).includes(middle)
    return together || roundAbout
  })
}
