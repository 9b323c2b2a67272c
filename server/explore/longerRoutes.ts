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
    const { found, cut } = routesOf(length, ask, known, fromB)
    const best = found.toSorted((x, y) => (known.newest(y) > known.newest(x) ? 1 : -1)).slice(0, left)
    left -= best.length
    if (best.length > 0) yield best
    if (cut && left > 0) throw new OutOfTime()
    if (fromA.edge.length === 0 && fromB.edge.length === 0 && length > fromA.depth + fromB.depth) return
  }
}

/** Everything within some steps of one end, and how far it is. */
class Reach {
  depth = 0
  edge: string[]
  readonly distance: Map<string, number>
  constructor(start: string) {
    this.edge = [start]
    this.distance = new Map([[start, 0]])
  }
  widen(links: readonly PathLink[]) {
    this.depth += 1
    const next = new Set(links.map(({ to }) => to).filter((to) => !this.distance.has(to)))
    for (const id of next) this.distance.set(id, this.depth)
    this.edge = [...next]
  }
  /** At least this far: what is not reached yet is further than has been looked. */
  atLeast = (id: string) => this.distance.get(id) ?? this.depth + 1
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
  via = (from: string, to: string): readonly string[] => this.next.get(from)?.get(to) ?? []
  newest = (route: Route) =>
    route
      .map((id) => this.dates.get(id) ?? '')
      .toSorted()
      .at(-1) ?? ''
}

/** All ways of exactly this length that pass nothing twice, as far as time and a limit allow. */
function routesOf(length: number, { a, b, deadline }: Ask, known: Links, fromB: Reach) {
  const found: Route[] = []
  const passed = [a]
  let looks = 0
  let cut = false
  const over = () => {
    looks += 1
    if (looks > mostLooks || (looks % 1_000 === 0 && deadline.left() === 0)) cut = true
    return cut || found.length >= mostOfOneLength
  }
  const follow = (at: string) => {
    const left = length - passed.length
    for (const next of known.of(at)) {
      if (over()) return
      const arrives = next === b
      if (arrives !== (left === 0) || passed.includes(next) || fromB.atLeast(next) > left) continue
      passed.push(next)
      if (!arrives) follow(next)
      else if (!saysOneAsTwo(passed, known.via)) found.push([...passed])
      passed.pop()
    }
  }
  follow(a)
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
