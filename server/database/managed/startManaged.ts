import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DatabaseError } from '../databaseError.ts'
import { prepareDataFolder } from './dataFolder.ts'
import { type Hold, holdDatabase, type Role, type Running, readRunning, runningFile } from './hold.ts'
import { type LaunchSettings, launch } from './launch.ts'
import { writePrivately } from './secrets.ts'

export type ManagedSettings = LaunchSettings & { role: Role }

export type Managed = {
  uri: string
  user: string
  password: string
  /** Whether this process started it; it lives until the last process that holds it has let go. */
  owned: boolean
  /** The process id of the database. */
  pid: number
  /** Settles, with what to tell the user, if the database ends while it is still needed. */
  lost: Promise<string>
  stop(): Promise<void>
}

const PATIENCE = 300_000

const asManaged = (running: Running, hold: Hold, owned: boolean): Managed => ({
  uri: `bolt://127.0.0.1:${running.port}`,
  user: running.user,
  password: running.password,
  owned,
  pid: running.pid,
  lost: hold.lost.then(
    () => 'The database process has ended unexpectedly. Everything saved is kept: start Liaison again.',
  ),
  stop: () => hold.release(),
})

async function join(running: Running, role: Role, owned: boolean): Promise<Managed | 'gone'> {
  const held = await holdDatabase(running, role)
  if (held === 'gone') return 'gone'
  if (!('server' in held)) return asManaged(running, held, owned)
  throw new DatabaseError(
    `Liaison is already running on this data folder: process ${held.server} holds it.`,
    'Use that one, or stop it first. For a second, separate Liaison, set LIAISON_DATA to another folder and PORT to another port.',
  )
}

async function joinRunning(dataFolder: string, role: Role): Promise<Managed | 'gone'> {
  const running = await readRunning(dataFolder)
  return running ? join(running, role, false) : 'gone'
}

async function start(settings: ManagedSettings): Promise<Managed | 'locked'> {
  const launched = await launch(settings)
  if (launched === 'locked') return 'locked'
  try {
    const managed = await join(launched.running, settings.role, true)
    if (managed === 'gone')
      throw new DatabaseError('The database process ended as soon as it had started.', 'Start again.')
    await writePrivately(runningFile(settings.dataFolder), JSON.stringify(launched.running))
    return managed
  } finally {
    launched.letGo()
  }
}

/** Joins the database that is starting, or waits for the end of the one that is ending. */
async function waitToJoin(dataFolder: string, role: Role): Promise<Managed | 'gone'> {
  for (let tries = 0; tries < 8; tries += 1) {
    await delay(250)
    const managed = await joinRunning(dataFolder, role)
    if (managed !== 'gone') return managed
  }
  return 'gone'
}

/**
 * The private Neo4j of a data folder: joined if it runs, started if not. The launcher's lock on the folder decides
 * between processes that start at the same instant, and the operating system lifts it however its holder ends.
 */
export async function startManaged(settings: ManagedSettings): Promise<Managed> {
  const dataFolder = path.resolve(settings.dataFolder)
  await prepareDataFolder(dataFolder)
  const running = await joinRunning(dataFolder, settings.role)
  if (running !== 'gone') return running
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    const started = await start({ ...settings, dataFolder })
    if (started !== 'locked') return started
    settings.progress('Another process is starting or stopping this database; waiting for it ...')
    const joined = await waitToJoin(dataFolder, settings.role)
    if (joined !== 'gone') return joined
  }
  throw new DatabaseError(
    `The data folder ${dataFolder} is held by another database process that neither answers nor ends.`,
    'Look for a leftover "java" process with "Launcher" in its command line, end it, and start again.',
  )
}
