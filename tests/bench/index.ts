import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect, type Database } from '../../server/database/database.ts'
import { startManaged } from '../../server/database/managed/startManaged.ts'
import { migrations } from '../../server/database/migrations/list.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { answerFigures } from './answers.ts'
import { briefFigures } from './briefs.ts'
import { coverageFigures } from './coverage/coverageFigures.ts'
import { explorerFigures } from './explorer/explorerFigures.ts'
import { intakeFigures } from './intake/intakeFigures.ts'
import { loadInvented, loadingFigures } from './loading.ts'
import { neighbourhoodFigures } from './neighbourhoods.ts'
import { pathFigures } from './paths.ts'

/** All figures, or those whose names are given: npm run bench -- answers explorer */
const groups = {
  loading: (database: Database) => loadingFigures(database, 2_000),
  answers: answerFigures,
  neighbourhoods: neighbourhoodFigures,
  paths: pathFigures,
  explorer: explorerFigures,
  coverage: coverageFigures,
  briefs: briefFigures,
  intake: intakeFigures,
}
/** These load a record of their own. */
const own = ['neighbourhoods', 'coverage', 'briefs', 'intake']
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

/** BENCH_FOLDER is kept, with all that was loaded into it, for the next time: loading takes far longer than measuring. */
const { BENCH_FOLDER } = process.env
const folder = BENCH_FOLDER
  ? path.resolve(BENCH_FOLDER)
  : await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
const managed = await startManaged({
  dataFolder: folder,
  role: 'command',
  progress: (line) => process.stderr.write(`${line}\n`),
})
const database = await connect(managed)
try {
  await migrate(database, migrations)
  if (Object.keys(groups).some((name) => !own.includes(name) && isWanted(name)))
    await loadInvented(database, 0, 2_000)
  for (const [name, measure] of Object.entries(groups)) if (isWanted(name)) await measure(database)
} finally {
  await database.close()
  await managed.stop()
  if (!BENCH_FOLDER) await rm(folder, { recursive: true, force: true })
}
