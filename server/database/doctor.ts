import { access, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Config } from '../config.ts'
import { Problem } from '../problem.ts'
import { connect } from './database.ts'
import { freeMegabytes } from './managed/dataFolder.ts'
import { probeDatabase, readRunning } from './managed/hold.ts'
import { findRepository, listJars, missingJars, verifyJars } from './managed/jars.ts'
import { requireJava } from './managed/java.ts'
import { runProgram } from './managed/runProgram.ts'
import { threeWaysOn } from './managed/threeWaysOn.ts'

export type Check = { name: string; ok: boolean; found: string; mend?: string }

/** Runs one examination; a Problem it meets is its finding. */
async function check(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, found: await look() }
  } catch (error) {
    if (error instanceof Problem) return { name, ok: false, found: error.message, mend: error.mend }
    return { name, ok: false, found: String(error), mend: 'This was not foreseen: please report it.' }
  }
}

async function lookAtNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return process.versions.node
  throw new Problem(`Node ${process.versions.node}`, 'Install Node 20.19 or newer.')
}

async function lookAtMaven() {
  const ran = await runProgram('mvn', ['--version'])
  if (ran === 'not installed') throw new Problem('Maven is not installed; it is needed once.', threeWaysOn)
  return /Apache Maven [\d.]+/.exec(ran.output)?.[0] ?? 'installed'
}

async function lookAtJars() {
  const jars = await listJars()
  const repository = await findRepository()
  const missing = await missingJars(repository, jars)
  if (missing.length > 0) {
    throw new Problem(
      `${missing.length} of the ${jars.length} files of Neo4j are not in ${repository}.`,
      'They are fetched at the next start, which needs the network and Maven.',
    )
  }
  await verifyJars(repository, jars)
  return `${jars.length} files in ${repository}, all as tested`
}

/** The folder itself, or what there is of the path to it. */
async function nearestFolder(folder: string): Promise<string> {
  const there = await stat(folder).catch(() => undefined)
  return there || path.dirname(folder) === folder ? folder : nearestFolder(path.dirname(folder))
}

async function lookAtDataFolder({ dataFolder }: Config) {
  const folder = await nearestFolder(dataFolder)
  const isFolder = (await stat(folder)).isDirectory()
  const writable = await access(folder, 2).then(
    () => true,
    () => false,
  )
  if (isFolder && writable)
    return folder === dataFolder ? dataFolder : `${dataFolder}, to be made at the first start`
  throw new Problem(`${folder} cannot be written to.`, 'Make it writable for your user, or set LIAISON_DATA.')
}

async function lookAtDisk({ dataFolder }: Config) {
  const free = await freeMegabytes(await nearestFolder(dataFolder))
  if (free >= 500) return `${free} MB free`
  throw new Problem(
    `${free} MB free`,
    'Free some space: the database needs at least 200 MB, its first fetch 300 more.',
  )
}

async function lookAtManaged({ dataFolder }: Config) {
  const running = await readRunning(dataFolder)
  if (!running) return 'not running'
  const answers = await probeDatabase(running)
  return answers
    ? `running, process ${running.pid}, on port ${running.port}`
    : 'not running; it did not end in order, and will recover at the next start'
}

async function lookAtOwnServer(settings: NonNullable<Config['neo4j']>) {
  const database = await connect(settings)
  try {
    return `${await database.serverVersion()} answers at ${settings.uri}`
  } finally {
    await database.close()
  }
}

const lookAtPort = ({ port, host }: Config) =>
  new Promise<string>((resolve, reject) => {
    const server = createServer()
    server.once('error', () =>
      reject(
        new Problem(`Port ${port} is in use; perhaps Liaison is running.`, 'Stop that program, or set PORT.'),
      ),
    )
    server.listen(port, host, () => server.close(() => resolve(`port ${port} is free`)))
  })

const privateDatabase = (config: Config) => [
  check('Java', async () => `version ${await requireJava(config.javaHome)}`),
  check('Maven', lookAtMaven),
  check('Neo4j', lookAtJars),
  check('Data folder', () => lookAtDataFolder(config)),
  check('Disk', () => lookAtDisk(config)),
  check('Database', () => lookAtManaged(config)),
]

/** What is there, what is missing, and how to mend it. Changes nothing. */
export function examine(config: Config): Promise<Check[]> {
  const { neo4j } = config
  return Promise.all([
    check('Node', lookAtNode),
    ...(neo4j ? [check('NEO4J_URI', () => lookAtOwnServer(neo4j))] : privateDatabase(config)),
    check('Port', () => lookAtPort(config)),
  ])
}
