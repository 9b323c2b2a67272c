import * as z from 'zod'
import type { Database } from '../../server/database/database.ts'
import { graph, notShown } from '../../server/explore/graph.ts'
import { search } from '../../server/explore/search.ts'
import { ratio, report, warmRatio } from './measure.ts'

const viewer = { name: 'bench', may: ['open'] }
const anything = z.record(z.string(), z.unknown())

const ids = ['minister-0', ...Array.from({ length: 60 }, (_, at) => `body-${at}`)]
const query = { ids, limit: 200 }

/** The newest 200 meetings of one party, a row for each who took part: what a plain query would ask. */
const edges = `MATCH (p:Party {id: 'minister-0'})-[:ENGAGED_AT]->(m:Meeting) WHERE m.access IN $may
  WITH m ORDER BY m.from DESC LIMIT 200
  MATCH (m)-[r:TOOK_PART|ABOUT]-(o)`
const rowPerEdge = `${edges} RETURN m.id AS meeting, m.title AS title, m.from AS began, m.to AS ended, m.kind AS kind, type(r) AS type, o.id AS other, o.name AS name`

/** The same with whole nodes and relationships, as the driver gives them. */
const rowOfObjects = `${edges} RETURN m, r, o`

/** T4, T6 and T9 on invented meetings. */
export async function answerFigures(database: Database) {
  await warmRatio(
    'T9: search as typed / RETURN 1',
    '<= 3',
    () => search(database, viewer, { q: 'body 12', limit: 10 }),
    () => database.read(viewer, z.object({ one: z.number() }), 'RETURN 1 AS one, $may AS may'),
  )
  await warmRatio(
    'T4: graph of the newest 200 meetings of 61 parties / a row for each who took part in 200',
    '<= 1.5',
    () => graph(database, viewer, query),
    () => database.read(viewer, anything, rowPerEdge),
  )
  await ratio(
    'T4: counting what is not shown, asked after it / the same rows',
    'none set',
    () => notShown(database, viewer, query),
    () => database.read(viewer, anything, rowPerEdge),
  )
  const [small, large] = [
    JSON.stringify(await graph(database, viewer, query)).length,
    JSON.stringify(await database.read(viewer, anything, rowOfObjects)).length,
  ]
  report({
    figure: 'T6: size of that graph as JSON / of the same rows as whole nodes and relationships',
    ratio: small / large,
    aim: '<= 0.1',
    bytes: [small, large],
  })
}
