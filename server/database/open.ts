import type { Config } from '../config.ts'
import { connect, type Database } from './database.ts'
import type { Role } from './managed/hold.ts'
import { startManaged } from './managed/startManaged.ts'
import { migrations } from './migrations/list.ts'
import { migrate } from './migrations/migrate.ts'

export type OpenDatabase = {
  database: Database
  /** Closes the connections, and the private database if nobody else uses it. */
  stop(): Promise<void>
  where: string
  /** Settles, with what to tell the user, if the private database ends while in use. */
  lost: Promise<string>
}

type Server = { where: string; lost: Promise<string>; stop(): Promise<void> }
type Progress = (line: string) => void

async function findServer(config: Config, role: Role, progress: Progress) {
  if (config.neo4j) {
    const server: Server = { where: config.neo4j.uri, lost: new Promise(() => {}), stop: async () => {} }
    return { settings: config.neo4j, server }
  }
  const { dataFolder, javaHome } = config
  const managed = await startManaged({
    dataFolder,
    role,
    progress,
    ...(javaHome === undefined ? {} : { javaHome }),
  })
  const { uri, user, password, lost, stop } = managed
  return {
    settings: { uri, user, password },
    server: { where: `the private database in ${dataFolder}`, lost, stop },
  }
}

/** The user's own Neo4j if NEO4J_URI says so, else the private one; connected and migrated. */
export async function openDatabase(config: Config, role: Role, progress: Progress): Promise<OpenDatabase> {
  const { settings, server } = await findServer(config, role, progress)
  try {
    const database = await connect(settings)
    const ran = await migrate(database, migrations)
    if (ran.length > 0) progress(`The database is prepared (${ran.join(', ')}).`)
    return {
      database,
      where: server.where,
      lost: server.lost,
      async stop() {
        await database.close()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}
