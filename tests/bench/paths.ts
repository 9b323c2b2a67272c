import * as z from 'zod'
import type { Database } from '../../server/database/database.ts'
import { paths } from '../../server/explore/paths.ts'
import { ratio } from './measure.ts'

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
    await ratio(
      `T10: up to five paths as answered, ${a} to ${b} / one typed shortestPath`,
      '<= 3 for the first',
      () => paths(database, viewer, { a, b }),
      () => database.read(viewer, Row, SHORTEST, { a, b }),
    )
  }
}
