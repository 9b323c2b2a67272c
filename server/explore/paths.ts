import type * as z from 'zod'
import { mostPaths, type Path, type PathQuery, type Paths } from '../../graph-schema/api/explore.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { findCitationsOf, findRef, NotFound } from '../register/register.ts'
import { type Deadline, deadlineAfter, inTime, OutOfTime } from './deadline.ts'
import { filterParams } from './engagedWithin.ts'
import { longerRoutes, type Route, saysOneAsTwo } from './longerRoutes.ts'
import { pathOf } from './pathOf.ts'
import { findPathDetails } from './queries/findPathDetails.ts'
import { findPathLinks } from './queries/findPathLinks.ts'
import { findShortestPaths, mostSteps } from './queries/findShortestPaths.ts'

/** Of the shortest, some may be left out again because they say the same thing twice. */
const mostShortest = 50
/** Links looked at in one go: more would be more than can be gone through in the time there is. */
const mostLinks = 50_000
export const searchTime = 2_000

type Search = z.infer<typeof PathQuery>

/**
 * How two parties are connected: up to five ways, those told in fewest steps first, each a sentence with its
 * citations. What has been found when the time is up is answered, and that it was stopped is said.
 */
export async function paths(
  database: Database,
  viewer: Viewer,
  query: Search,
  startTime: () => Deadline = () => deadlineAfter(searchTime),
): Promise<Paths> {
  const [a, b] = await database.readTogether(viewer, (tx) =>
    Promise.all([findRef(tx, query.a), findRef(tx, query.b), plan(tx, query)]),
  )
  if (!a) throw new NotFound(query.a)
  if (!b) throw new NotFound(query.b)
  const search = { ...query, a: a.id, b: b.id }
  const { routes, stopped } =
    a.id === b.id ? { routes: [], stopped: false } : await findRoutes(database, viewer, search, startTime())
  return { a, b, paths: await tell(database, viewer, search, routes), within: mostSteps / 2, stopped }
}

/**
 * The first time a query is asked, the database may take longer to plan it than the whole search may last: it is
 * asked about nothing before the time starts to run.
 */
const plan = (tx: Transaction, search: Search) => {
  const filters = filterParams(search)
  return Promise.all([
    findShortestPaths(tx, { a: '', b: '', limit: 1, ...filters }),
    findPathLinks(tx, { ids: [], ends: ['', ''], limit: 1, ...filters }),
  ])
}

async function findRoutes(database: Database, viewer: Viewer, search: Search, deadline: Deadline) {
  const routes: Route[] = []
  try {
    for await (const found of routesByLength(database, viewer, search, deadline)) routes.push(...found)
    return { routes, stopped: deadline.left() === 0 && routes.length < mostPaths }
  } catch (error) {
    if (error instanceof OutOfTime) return { routes, stopped: true }
    throw error
  }
}

async function* routesByLength(
  database: Database,
  viewer: Viewer,
  search: Search,
  deadline: Deadline,
): AsyncGenerator<Route[]> {
  const { a, b } = search
  const filters = filterParams(search)
  const shortest = await inTime(deadline, (left) =>
    database.readTogether(
      viewer,
      (tx) => findShortestPaths(tx, { a, b, limit: mostShortest, ...filters }),
      left,
    ),
  )
  const told = shortest
    .filter(({ route, via }) => !saysOneAsTwo(route, viaOf(route, via)))
    .map(({ route }) => route)
  yield told.slice(0, mostPaths)
  const [first] = shortest
  if (!first || told.length >= mostPaths) return
  const linksOf = async (ids: string[]) => {
    const params = { ids, ends: [a, b], limit: mostLinks, ...filters }
    const links = await inTime(deadline, (left) =>
      database.readTogether(viewer, (tx) => findPathLinks(tx, params), left),
    )
    if (links.length === mostLinks) throw new OutOfTime()
    return links
  }
  const length = first.route.length - 1
  const after = told.length === 0 ? length - 1 : length
  yield* longerRoutes({ a, b, after, longest: mostSteps, most: mostPaths - told.length, linksOf, deadline })
}

const viaOf = (route: Route, via: readonly (readonly string[])[]) => (from: string, to: string) => {
  const [x, y] = [route.indexOf(from), route.indexOf(to)]
  return Math.abs(x - y) === 1 ? (via[Math.min(x, y)] ?? []) : []
}

async function tell(
  database: Database,
  viewer: Viewer,
  search: Search,
  routes: readonly Route[],
): Promise<Path[]> {
  if (routes.length === 0) return []
  return database.readTogether(viewer, async (tx) => {
    const rows = await findPathDetails(tx, {
      routes: routes.map((route) => [...route]),
      ends: [search.a, search.b],
      ...filterParams(search),
    })
    const cited = await findCitationsOf(tx, [...new Set(routes.flat())])
    return rows.map((row) => pathOf(row, cited)).toSorted((x, y) => x.steps.length - y.steps.length)
  })
}
