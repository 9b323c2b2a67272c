import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import { z } from 'zod'

const Said = z.union([
  z.object({ ready: z.object({ pid: z.int(), database: z.int(), owned: z.boolean(), uri: z.string() }) }),
  z.object({ committed: z.int() }),
])

const keeper = fileURLToPath(new URL('./keeper.ts', import.meta.url))

export const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export const untilGone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false)

type Keeper = { dataFolder: string; role: 'server' | 'command'; work?: 'hold' | 'commit' }

/** Starts tests/support/keeper.ts and follows what it says. */
export function startKeeper({ dataFolder, role, work = 'hold' }: Keeper) {
  const child = spawn(process.execPath, ['--import', 'tsx', keeper, dataFolder, role, work], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL')) // also where the test has failed before its end
  let committed = 0
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ready = new Promise<z.infer<typeof Said>>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const said = Said.parse(JSON.parse(line))
      if ('ready' in said) resolve(said)
      else committed = said.committed
    })
    ended.then(() => reject(new Error(complaint)))
  })
  ready.catch(() => {}) // a test may only want to know how it ended
  return {
    child,
    ended,
    complaint: () => complaint,
    committed: () => committed,
    async ready() {
      const said = await ready
      if (!('ready' in said)) throw new Error('The keeper did not say it was ready first.')
      return said.ready
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
