import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { connect, type Database } from '../../server/database/database.ts'
import { startManaged } from '../../server/database/managed/startManaged.ts'
import { migrations } from '../../server/database/migrations/list.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { graph } from '../../server/explore/graph.ts'
import { search } from '../../server/explore/search.ts'
import { load } from '../../server/record/record.ts'
import { inventedRecord } from './inventedRecord.ts'
import { benchPaths } from './paths.ts'

/** One JSON line a figure, each a ratio of two things measured side by side in this run: medians of five, in turn. */

const viewer = { name: 'bench', may: ['open'] }
const rounds = 5

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The median time of one thing over that of another, after a round of each that is not counted. */
async function ratio(
  figure: string,
  aim: string,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
) {
  const times: [number, number][] = []
  for (let round = 0; round <= rounds; round += 1) times.push([await timed(one), await timed(other)])
  const counted = times.slice(1)
  const [a, b] = [median(counted.map(([time]) => time)), median(counted.map(([, time]) => time))]
  report({ figure, ratio: a / b, aim, milliseconds: [a, b] })
}

type Figure = { figure: string; ratio: number; aim: string; milliseconds?: number[]; bytes?: number[] }
const report = (figure: Figure) =>
  process.stdout.write(
    `${JSON.stringify(figure, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value))}\n`,
  )

const loaded = (database: Database, from: number, count: number) =>
  load(database, { by: 'bench', why: 'bench' }, [
    { name: 'invented.json', text: JSON.stringify(inventedRecord(from, count)) },
  ])

const folder = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
const managed = await startManaged({
  dataFolder: folder,
  role: 'command',
  progress: (line) => process.stderr.write(`${line}\n`),
})
const database = await connect(managed)
try {
  await migrate(database, migrations)
  await loaded(database, 0, 2_000)
  let next = 2_000
  await ratio(
    'T2: loading 1,000 meetings again, unchanged / loading 1,000 new ones',
    '<= 0.33',
    () => loaded(database, 0, 1_000),
    () => {
      next += 1_000
      return loaded(database, next - 1_000, 1_000)
    },
  )
  const one = z.object({ one: z.number() })
  await ratio(
    'T9: search as typed / RETURN 1',
    '<= 3',
    () => search(database, viewer, { q: 'body 12', limit: 10 }),
    () => database.read(viewer, one, 'RETURN 1 AS one, $may AS may'),
  )
  const ids = ['minister-0', ...Array.from({ length: 60 }, (_, at) => `body-${at}`)]
  const query = { ids, limit: 200 }
  const bare = `MATCH (p:Party)-[r:ENGAGED_AT]->(m:Meeting)<-[h:ENGAGED_AT]-(o:Party)
    WHERE p.id = 'minister-0' AND o.id IN $ids AND m.access IN $may
    RETURN properties(p) AS p, properties(r) AS r, properties(m) AS m, properties(h) AS h, properties(o) AS o LIMIT 200`
  const raw = z.record(z.string(), z.unknown())
  await ratio(
    'T4: graph of 200 meetings / a row of whole nodes for each',
    '<= 1.5',
    () => graph(database, viewer, query),
    () => database.read(viewer, raw, bare, { ids }),
  )
  await benchPaths(database, ratio)
  const [small, large] = [
    JSON.stringify(await graph(database, viewer, query)),
    JSON.stringify(await database.read(viewer, raw, bare, { ids })),
  ]
  report({
    figure: 'T6: size of that graph as JSON / of those rows',
    ratio: small.length / large.length,
    aim: '<= 0.1 of raw driver objects',
    bytes: [small.length, large.length],
  })
} finally {
  await database.close()
  await managed.stop()
  await rm(folder, { recursive: true, force: true })
}
