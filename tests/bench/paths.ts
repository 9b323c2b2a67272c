import * as z from 'zod'
import type { Database } from '../../server/database/database.ts'
import { filterParams } from '../../server/explore/engagedWithin.ts'
import { paths } from '../../server/explore/paths.ts'
import { findShortestPaths } from '../../server/explore/queries/findShortestPaths.ts'
import { warmRatio } from './measure.ts'

const viewer = { name: 'bench', may: ['open'] }
const SHORTEST = `
MATCH (a:Entry {id: $a}), (b:Entry {id: $b})
MATCH path = shortestPath((a)-[:ENGAGED_AT|HELD_POST|MEMBER_OF*..8]-(b))
WHERE all(n IN nodes(path) WHERE n.access IN $may)
RETURN [n IN nodes(path) | n.id] AS route`
const Row = z.object({ route: z.array(z.string()) })

/** T10, over the invented record of the bench: between two bodies, and from a minister who has met hundreds. */
export async function pathFigures(database: Database) {
  for (const [a, b] of [
    ['body-3', 'body-40'],
    ['minister-0', 'body-77'],
  ] as const) {
    const bare = () => database.read(viewer, Row, SHORTEST, { a, b })
    const first = { a, b, limit: 1, ...filterParams({}) }
    await warmRatio(
      `T10: the first path as searched for, ${a} to ${b} / one typed shortestPath`,
      '<= 3',
      () => database.readTogether(viewer, (tx) => findShortestPaths(tx, first)),
      bare,
    )
    await warmRatio(
      `T10: up to five paths as answered, with what each step cites, ${a} to ${b} / one typed shortestPath`,
      'none set',
      () => paths(database, viewer, { a, b }),
      bare,
    )
  }
}
