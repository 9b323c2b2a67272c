import * as z from 'zod'
import { Coverage, CoverageQuery } from '../../graph-schema/api/coverage.ts'
import { coverageOf } from '../../server/coverage/coverageOf.ts'
import { matrix } from '../../server/coverage/matrix.ts'
import { matrixCache } from '../../server/coverage/matrixCache.ts'
import { findTallies } from '../../server/coverage/queries/findTallies.ts'
import { scopeOf } from '../../server/coverage/scope.ts'
import { scopeParams } from '../../server/coverage/scopeParams.ts'
import type { Database } from '../../server/database/database.ts'
import { ratio, report, sideBySide, timed } from './measure.ts'

const viewer = { name: 'bench', may: ['open'] }

/**
 * The same definition over what is recorded, without the derived link: who took part for which body, with a
 * government body in the same meeting, about an area or what it is part of. As things are now, whose dates all count.
 */
const withoutDerived = `
MATCH (m:Meeting) WHERE m.access IN $may AND m.kind IN $metKinds
  AND coalesce(m.statuses[-1], m.status) = 'held' AND coalesce(m.from, m.to) <= $asOf
CALL (m) {
  MATCH (p:Party)-[t:TOOK_PART]->(m) WHERE NOT t.attendance IN ['apologies', 'expected'] OR t.attendance IS NULL
  OPTIONAL MATCH (p)-[post:HELD_POST]->(held:Organisation)
  WHERE t.onBehalfOf IS NULL AND (post.from IS NULL OR post.from <= m.to) AND (post.to IS NULL OR post.to >= m.from)
  WITH p, t, collect(held) AS bodies
  WITH p, t, CASE WHEN any(b IN bodies WHERE b.side = 'government') THEN [b IN bodies WHERE b.side = 'government'] ELSE bodies END AS bodies
  OPTIONAL MATCH (behalf:Organisation {id: t.onBehalfOf})
  UNWIND CASE WHEN p:Organisation THEN [p] WHEN behalf IS NOT NULL THEN [behalf] ELSE bodies END AS body
  RETURN collect(DISTINCT body) AS bodies
}
WITH m, bodies WHERE any(b IN bodies WHERE b.side = 'government')
WITH m, bodies, COLLECT { MATCH (m)-[:ABOUT]->(:HarmArea)-[:PART_OF*0..20]->(a:HarmArea) WHERE a.id IN $areas RETURN DISTINCT a.id } AS areas,
  size([b IN bodies WHERE b.side <> 'government']) AS parties
UNWIND bodies AS o
WITH o, m, areas, parties WHERE o.side IN $sides AND coalesce(o.kind, 'other') <> 'forum'
UNWIND [''] + areas AS area
RETURN o.id AS id, area, count(m) AS meetings, sum(CASE WHEN parties <= $group THEN 1 ELSE 0 END) AS met, max(m.to) AS last`

const Bare = z.object({
  id: z.string(),
  area: z.string(),
  meetings: z.number(),
  met: z.number(),
  last: z.string().nullable(),
})

/** T7 and T8, and the answer over HTTP's own code against its Cypher. */
export async function coverageFigures(database: Database) {
  const scope = await scopeOf(database, viewer, { by: 'any' })
  const { areas } = await matrix(database, viewer, scope)
  const params = scopeParams(
    scope,
    areas.filter(({ kind }) => kind === 'harm').map(({ id }) => id),
  )
  const derived = () => database.readTogether(viewer, (tx) => findTallies(tx, params))
  const bare = () => database.read(viewer, Bare, withoutDerived, params)
  assertSame(await derived(), await bare())
  await ratio('T7: matrix / the same definition without ENGAGED_AT', '<= 0.5', derived, bare)

  const query = CoverageQuery.parse({ limit: '50' })
  const cached = matrixCache(database)
  const again = () => coverageOf(database, cached, viewer, query)
  await again()
  const [first = 0, second = 0] = await sideBySide([
    () => timed(() => coverageOf(database, matrixCache(database), viewer, query)),
    () => timed(again),
  ])
  report({
    figure: 'T7: the matrix again at the same seq and filters / the first time',
    ratio: second / first,
    aim: '<= 0.05',
    milliseconds: [second, first],
  })
  await ratio(
    'Coverage: the answer, with its page as JSON / its Cypher',
    '<= 1.5',
    async () =>
      JSON.stringify(Coverage.parse(await coverageOf(database, matrixCache(database), viewer, query))),
    () => matrix(database, viewer, scope),
  )
}

function assertSame(derived: readonly z.infer<typeof Bare>[], bare: readonly z.infer<typeof Bare>[]) {
  const lines = (rows: readonly z.infer<typeof Bare>[]) =>
    rows
      .filter(({ meetings }) => meetings > 0)
      .map(({ id, area, meetings, met, last }) => [id, area, meetings, met, last].join(' '))
      .toSorted()
      .join('\n')
  if (lines(derived) !== lines(bare)) throw new Error('The two ways of working out coverage differ.')
  if (bare.length === 0) throw new Error('There is no coverage to be measured.')
}
