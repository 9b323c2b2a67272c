import { mkdir, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { readRunning } from '../../server/database/managed/hold.ts'

const PREFIX = 'liaison-test-'

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** What a run that was killed has left behind. */
async function removeLeftovers() {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const name of names) {
    if (!isAlive(Number(name.slice(PREFIX.length)))) {
      await rm(path.join(tmpdir(), name), { recursive: true, force: true })
    }
  }
}

async function isRunning(dataFolder: string) {
  const running = await readRunning(dataFolder)
  return running !== undefined && isAlive(running.pid)
}

async function untilDatabasesHaveEnded(folder: string) {
  for (const name of await readdir(folder)) {
    for (let waited = 0; waited < 15_000 && (await isRunning(path.join(folder, name))); waited += 50)
      await delay(50)
  }
}

/** One folder for everything a test run writes, removed after it: tests find it in LIAISON_TEST_FOLDER. */
export default async function setUpTemporaryFolder() {
  await removeLeftovers()
  const folder = path.join(tmpdir(), `${PREFIX}${process.pid}`)
  await mkdir(folder, { mode: 0o700 })
  process.env.LIAISON_TEST_FOLDER = folder
  return async () => {
    await untilDatabasesHaveEnded(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  }
}
