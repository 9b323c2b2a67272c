import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { type ConnectionSettings, connect, type Database } from '../../server/database/database.ts'
import { startManaged } from '../../server/database/managed/startManaged.ts'
import { migrations } from '../../server/database/migrations/list.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'

type Started = { settings: ConnectionSettings; database: Database }

/** A server of the user's own, so that the suite can be run over neo4j:// too. It is emptied. */
function ownServer(): ConnectionSettings | undefined {
  const {
    LIAISON_TEST_NEO4J_URI: uri,
    LIAISON_TEST_NEO4J_USER: user,
    LIAISON_TEST_NEO4J_PASSWORD: password,
  } = process.env
  return uri ? { uri, user: user ?? 'neo4j', password: password ?? '' } : undefined
}

async function managedServer(): Promise<ConnectionSettings> {
  const folder = process.env.LIAISON_TEST_FOLDER ?? tmpdir()
  const dataFolder = await mkdtemp(path.join(folder, 'neo4j-'))
  return startManaged({ dataFolder, role: 'command', progress: () => {} })
}

async function start(): Promise<Started> {
  const { uri, user, password } = ownServer() ?? (await managedServer())
  const settings = { uri, user, password }
  const database = await connect(settings)
  await migrate(database, migrations)
  return { settings, database }
}

// Kept on globalThis because vitest gives each test file modules of its own, and the worker process outlives them.
declare global {
  var liaisonTestDatabase: Promise<Started> | undefined
}

function startOnce(): Promise<Started> {
  globalThis.liaisonTestDatabase ??= start()
  return globalThis.liaisonTestDatabase
}

/** The Neo4j of this vitest worker, migrated; started at the first call. It ends with the worker: do not close it. */
export const testDatabase = async (): Promise<Database> => (await startOnce()).database

/** Where it is, for a test that starts the server or the command line with NEO4J_URI. */
export const testConnection = async (): Promise<ConnectionSettings> => (await startOnce()).settings

const Left = z.object({ deleted: z.int() })

/** Empties the database of data, a batch a transaction; constraints, indexes and notes of migrations stay. */
export async function wipe(database: Database): Promise<void> {
  const deleteSome = () =>
    database.write((tx) =>
      tx.run(
        Left,
        `MATCH (n) WHERE NOT n:_Migration
         WITH n LIMIT 5000
         DETACH DELETE n
         RETURN count(*) AS deleted`,
      ),
    )
  while (((await deleteSome())[0]?.deleted ?? 0) > 0);
}
