import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { load } from '../../server/record/record.ts'
import { seedFiles } from '../../server/seed.ts'
import { testDatabase, wipe } from './neo4j.ts'

export type TestApp = { url: string; database: Database; stop(): Promise<void> }

/** The real server over the worker's database, with nothing loaded. Built screens are served where dist/ is there. */
export async function emptyApp(): Promise<TestApp> {
  const database = await testDatabase()
  await wipe(database)
  const app = createApp({ database, log: pino({ level: 'silent' }), allowedHosts: [] })
  const listening: Listening = await listen(app, { port: 0, host: '127.0.0.1' })
  return { url: listening.address, database, stop: () => listening.close() }
}

/** The same with the seed loaded. */
export async function seededApp(): Promise<TestApp> {
  const app = await emptyApp()
  await load(app.database, { by: 'tests', why: 'Load the seed' }, await seedFiles())
  return app
}
