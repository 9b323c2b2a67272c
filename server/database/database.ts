import neo4j, { type Driver, type ManagedTransaction, type RecordShape } from 'neo4j-driver'
import { z } from 'zod'
import { explainConnection } from './connectionErrors.ts'
import { RowMismatch } from './databaseError.ts'
import { toParameters } from './toParameters.ts'

export type Viewer = { name: string; may: readonly string[] }

export type Transaction = {
  run<R extends z.ZodType>(row: R, cypher: string, params?: Record<string, unknown>): Promise<z.infer<R>[]>
}

export type Database = {
  /** One query in one READ transaction; `$may` is what the viewer may see. */
  read<R extends z.ZodType>(
    viewer: Viewer,
    row: R,
    cypher: string,
    params?: Record<string, unknown>,
  ): Promise<z.infer<R>[]>
  /** Several queries in one READ transaction, which the server ends after `timeout` milliseconds. */
  readTogether<T>(viewer: Viewer, work: (tx: Transaction) => Promise<T>, timeout?: number): Promise<T>
  /** One WRITE transaction, run again if the server asks for it: `work` has no other effects. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** A schema statement, on its own: it cannot share a transaction with data. */
  schema(cypher: string): Promise<void>
  /** Plans made while the data was of another size are dropped; where the user may not, the server does it in time. */
  forgetPlans(): Promise<void>
  serverVersion(): Promise<string>
  close(): Promise<void>
}

export type ConnectionSettings = { uri: string; user: string; password: string; database?: string }

const SECOND = 1_000
const READ_TIMEOUT = 30 * SECOND
const WRITE_TIMEOUT = 600 * SECOND

const openDriver = ({ uri, user, password }: ConnectionSettings) =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5 * SECOND,
    connectionAcquisitionTimeout: 60 * SECOND,
    maxTransactionRetryTime: 30 * SECOND,
    telemetryDisabled: true,
    userAgent: 'liaison',
  })

function parseRow<R extends z.ZodType>(row: R, cypher: string, found: RecordShape): z.infer<R> {
  const parsed = row.safeParse(found)
  if (!parsed.success) throw new RowMismatch(cypher, z.prettifyError(parsed.error))
  return parsed.data
}

/** A read that does not ask what its viewer may see is a fault of ours, found at its first run. */
function requireMay(cypher: string) {
  if (!cypher.includes('$may')) throw new Error(`A read query does not use $may: ${cypher.trim()}`)
}

const transaction = (tx: ManagedTransaction, always: { may?: readonly string[] }): Transaction => ({
  async run(row, cypher, params = {}) {
    if (always.may) requireMay(cypher)
    const { records } = await tx.run(cypher, toParameters({ ...params, ...always }))
    return records.map((record) => parseRow(row, cypher, record.toObject()))
  },
})

function createDatabase(driver: Driver, name: string | undefined): Database {
  const bookmarkManager = neo4j.bookmarkManager()

  async function inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ) {
    const session = driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      ...(name === undefined ? {} : { database: name }),
    })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }

  const readTogether: Database['readTogether'] = (viewer, work, timeout = READ_TIMEOUT) =>
    inSession('READ', (session) =>
      session.executeRead((tx) => work(transaction(tx, { may: viewer.may })), { timeout }),
    )

  const alone = (cypher: string) =>
    inSession('WRITE', async (session) => {
      await session.run(cypher, {}, { timeout: WRITE_TIMEOUT })
    })

  return {
    read: (viewer, row, cypher, params) => readTogether(viewer, (tx) => tx.run(row, cypher, params)),
    readTogether,
    write: (work) =>
      inSession('WRITE', (session) =>
        session.executeWrite((tx) => work(transaction(tx, {})), { timeout: WRITE_TIMEOUT }),
      ),
    schema: alone,
    forgetPlans: () => alone('CALL db.clearQueryCaches()').catch(() => undefined),
    async serverVersion() {
      const { agent } = await driver.getServerInfo(name === undefined ? {} : { database: name })
      return agent ?? 'unknown'
    },
    close: () => driver.close(),
  }
}

/** One query without retries, so that a wrong address, password or database name is said at once. */
async function prove(driver: Driver, name: string | undefined) {
  const session = driver.session(name === undefined ? {} : { database: name })
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}

export async function connect(settings: ConnectionSettings): Promise<Database> {
  let driver: Driver | undefined
  try {
    driver = openDriver(settings)
    await prove(driver, settings.database)
    return createDatabase(driver, settings.database)
  } catch (error) {
    await driver?.close()
    throw explainConnection(error, settings)
  }
}
