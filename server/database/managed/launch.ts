import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path from 'node:path'
import { DatabaseError } from '../databaseError.ts'
import { classDataOptions } from './classData.ts'
import type { Running } from './hold.ts'
import { runningFile } from './hold.ts'
import { ensureJars, type Progress } from './jars.ts'
import { javaProgram, requireJava } from './java.ts'
import { compileLauncher, quoted } from './launcher.ts'
import { ensurePassword, randomWord } from './secrets.ts'

const LOCKED = 3

export type Launched = { running: Running; letGo(): void }
export type LaunchSettings = {
  dataFolder: string
  progress: Progress
  javaHome?: string
}

// Planning takes far longer than running here, and a first letter changes every count: plans are kept ten minutes, or
// until a load so large that it drops them itself.
const configuration = `# Written anew at every start.
dbms.security.auth_enabled=true
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:0
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=2 files
dbms.usage_report.enabled=false
dbms.cypher.min_replan_interval=10m
dbms.security.allow_csv_import_from_file_urls=false
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`

const between = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, Math.round(value)))

type Java = { classpath: readonly string[]; options: readonly string[]; training?: boolean }

function javaArguments(dataFolder: string, { classpath, options, training }: Java): string[] {
  const heap = between(512, totalmem() / 1_048_576 / 4, 2_048)
  const home = path.join(dataFolder, 'neo4j')
  return [
    '-Xms128m',
    `-Xmx${heap}m`,
    '-XX:+ExitOnOutOfMemoryError',
    // Planning a query makes and drops much: on two cores this collector spends the least time on it.
    '-XX:+UseParallelGC',
    '-Xlog:disable',
    ...options,
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    `-cp ${quoted(classpath.join(path.delimiter))}`,
    'Launcher',
    quoted(home),
    quoted(runningFile(dataFolder)),
    quoted(path.join(home, 'neo4j.conf')),
    ...(training ? ['training'] : []),
  ]
}

type Console = { file: string; from: number }

const consoleOf = (dataFolder: string) => path.join(dataFolder, 'neo4j', 'logs', 'console.log')

/** The last line of the console that tells a person something. */
async function lastWords({ file, from }: Console): Promise<string> {
  const said = (await readFile(file).catch(() => Buffer.alloc(0))).subarray(from)
  const lines = said.toString().trim().split('\n')
  const telling = lines.filter((line) => /^(Caused by|Error|Exception|[\w.]+(Exception|Error)\b)/.test(line))
  return (telling.at(-1) ?? lines.at(-1) ?? '').replace(/^Caused by: /, '') || 'it left no message'
}

async function explainEnd(console: Console): Promise<DatabaseError> {
  const words = await lastWords(console)
  return /No space left|disk is full/i.test(words)
    ? new DatabaseError('The disk is full: the database could not start.', 'Free some space and start again.')
    : new DatabaseError(
        `The database process ended while starting: ${words}`,
        `All it said is in ${console.file} and ${path.join(path.dirname(console.file), 'debug.log')}.`,
      )
}

type Ports = { bolt: number; control: number }

/** Settles on the launcher's "ready BOLT CONTROL", or on its end. */
export const untilReady = (child: ChildProcess) =>
  new Promise<Ports | number | null>((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /^ready (\d+) (\d+)$/m.exec(said)
      if (found) resolve({ bolt: Number(found[1]), control: Number(found[2]) })
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })

export async function spawnJava(dataFolder: string, java: Java, javaHome?: string) {
  const home = path.join(dataFolder, 'neo4j')
  const argumentFile = path.join(home, 'java.arguments')
  await writeFile(path.join(home, 'neo4j.conf'), configuration)
  await writeFile(argumentFile, javaArguments(dataFolder, java).join('\n'))
  const consoleFile = openSync(consoleOf(dataFolder), 'a', 0o600)
  const console = { file: consoleOf(dataFolder), from: statSync(consoleOf(dataFolder)).size }
  // In a session of its own, so that Ctrl-C in the terminal reaches Liaison alone, which then stops it in order.
  const child = spawn(javaProgram('java', javaHome), [`@${argumentFile}`], {
    cwd: home,
    detached: true,
    stdio: ['pipe', 'pipe', consoleFile],
  })
  closeSync(consoleFile)
  return { child, console }
}

/** Starts the database process. 'locked' if another has the data folder: it can be joined, or will end, in a moment. */
export async function launch(settings: LaunchSettings): Promise<Launched | 'locked'> {
  const { dataFolder, progress, javaHome } = settings
  await requireJava(javaHome)
  const jars = await ensureJars(progress)
  const classpath = [await compileLauncher(jars, javaHome), ...jars]
  const password = await ensurePassword(dataFolder)
  const [word, answer] = [randomWord(), randomWord()]
  progress('Starting the database ...')
  const options = await classDataOptions(classpath[0] ?? '')
  const { child, console } = await spawnJava(dataFolder, { classpath, options }, javaHome)
  child.stdin?.on('error', () => {}) // it has ended; its exit says so
  child.stdin?.write(`${password}\n${word}\n${answer}\n`)
  const ready = await untilReady(child)
  if (ready === LOCKED) return 'locked'
  if (ready === null || typeof ready === 'number' || child.pid === undefined) {
    throw await explainEnd(console)
  }
  return {
    running: {
      port: ready.bolt,
      user: 'neo4j',
      password,
      pid: child.pid,
      control: { port: ready.control, word, answer },
    },
    letGo() {
      child.stdin?.end()
      child.stdout?.destroy()
      child.unref()
    },
  }
}
