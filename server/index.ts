import { pino } from 'pino'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { matrixCache } from './coverage/coverage.ts'
import { learnClasses } from './database/managed/learnClasses.ts'
import { openDatabase } from './database/open.ts'
import { documentTools } from './intake/documents/documentTools.ts'
import { listen } from './listen.ts'
import { explain } from './problem.ts'
import { refreshDerived } from './record/record.ts'
import { loadSeedIfEmpty } from './seed.ts'
import { warm } from './warm.ts'

const progress = (line: string) => process.stdout.write(`${line}\n`)

try {
  const config = readConfig(process.env)
  const opened = await openDatabase(config, 'server', progress)
  await loadSeedIfEmpty(opened.database, progress)
  await refreshDerived(opened.database, progress)
  const log = pino({ level: 'warn' }, pino.destination(2))
  const matrixOf = matrixCache(opened.database)
  const app = createApp({
    database: opened.database,
    log,
    allowedHosts: config.allowedHosts,
    matrixOf,
    intake: documentTools(config.model),
  })
  const listening = await listen(app, config).catch(async (error: unknown) => {
    await opened.stop()
    throw error
  })
  const learning = new AbortController()
  const stop = async () => {
    learning.abort()
    await listening.close()
    await opened.stop()
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  opened.lost.then((why) => {
    process.stderr.write(`${why}\n`)
    process.exit(1)
  })
  progress('Liaison is ready. Press Ctrl+C to stop it. Open this address in a browser:')
  progress(listening.address)
  await warm(opened.database, matrixOf).catch(() => undefined)
  // The first start is done: now, out of the way, the next can be made quicker.
  if (!config.neo4j) await learnClasses(learning.signal, config.javaHome).catch(() => undefined)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}
