import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect, type Database } from '../../server/database/database.ts'
import { startManaged } from '../../server/database/managed/startManaged.ts'
import { migrations } from '../../server/database/migrations/list.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { neighbours } from '../../server/explore/explore.ts'
import { load } from '../../server/record/record.ts'
import { hubRecord } from './hubRecord.ts'
import { warmRatio } from './measure.ts'

const viewer = { name: 'bench', may: ['open'] }
const page = { offset: 0, limit: 50 }
/** The aims are at this many; BENCH_MEETINGS makes it fewer, 25,000 at the least. */
const many = Number(process.env.BENCH_MEETINGS ?? 100_000)
const few = many / 5
const [manyWords, fewWords] = [many, few].map((one) => one.toLocaleString('en-GB'))
const batch = 5_000

/** A database of its own with so many meetings, kept where the others are if BENCH_FOLDER says so. */
async function open(meetings: number) {
  const { BENCH_FOLDER } = process.env
  const folder = BENCH_FOLDER
    ? path.resolve(BENCH_FOLDER, `hubs-${meetings}`)
    : await mkdtemp(path.join(tmpdir(), 'liaison-bench-hubs-'))
  const managed = await startManaged({ dataFolder: folder, role: 'command', progress: () => {} })
  const database = await connect(managed)
  await migrate(database, migrations)
  for (let from = 0; from < meetings; from += batch) {
    const text = JSON.stringify(hubRecord(from, batch))
    await load(database, { by: 'bench', why: 'bench' }, [{ name: 'hubs.json', text }])
  }
  const close = async () => {
    await database.close()
    await managed.stop()
    if (!BENCH_FOLDER) await rm(folder, { recursive: true, force: true })
  }
  return { database, close }
}

const firstOf = (database: Database, hub: string) => () => neighbours(database, viewer, hub, page)

/** T5: the first page of whom one has met, in databases of two sizes and for one met by more. Loads 120,000 meetings if not told otherwise. */
export async function neighbourhoodFigures() {
  const [small, large] = [await open(few), await open(many)]
  try {
    for (const hub of ['hub-500', 'hub-5000'])
      await warmRatio(
        `T5: neighbourhood of ${hub} among ${manyWords} meetings / among ${fewWords}`,
        '<= 1.5',
        firstOf(large.database, hub),
        firstOf(small.database, hub),
      )
    await warmRatio(
      `T5: neighbourhood of one with 5,000 meetings / of one with 500, among ${manyWords}`,
      '<= 2.5',
      firstOf(large.database, 'hub-5000'),
      firstOf(large.database, 'hub-500'),
    )
  } finally {
    await small.close()
    await large.close()
  }
}
