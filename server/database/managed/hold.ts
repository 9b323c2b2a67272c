import { readFile } from 'node:fs/promises'
import { connect as connectSocket, type Socket } from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'

export type Role = 'server' | 'command'

/** What a process needs to join a running database: `LIAISON_DATA/managed.json`, for its owner's eyes only. */
export const Running = z.object({
  port: z.int(),
  user: z.string(),
  password: z.string(),
  pid: z.int(),
  control: z.object({ port: z.int(), word: z.string(), answer: z.string() }),
})
export type Running = z.infer<typeof Running>

export type Hold = {
  /** Settles if the database ends while still held. */
  lost: Promise<void>
  /** Lets go; if nobody else holds the database, waits until it has ended. */
  release(): Promise<void>
}

export const runningFile = (dataFolder: string) => path.join(dataFolder, 'managed.json')

export async function readRunning(dataFolder: string): Promise<Running | undefined> {
  try {
    return Running.parse(JSON.parse(await readFile(runningFile(dataFolder), 'utf8')))
  } catch {
    return undefined // none, or half of one: nothing is running that can be joined
  }
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function untilEnded(pid: number) {
  for (let waited = 0; isAlive(pid) && waited < 12_000; waited += 20) await delay(20)
}

/** One line from the launcher, or nothing if it does not answer in time. */
const ask = (socket: Socket, question: string) =>
  new Promise<string | undefined>((resolve) => {
    socket.setTimeout(3_000, () => resolve(undefined))
    socket.once('error', () => resolve(undefined))
    socket.once('close', () => resolve(undefined))
    socket.once('data', (data) => resolve(data.toString().trim()))
    socket.once('connect', () => socket.write(`${question}\n`))
  })

function createHold(socket: Socket, pid: number): Hold {
  let released = false
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.setTimeout(0)
  socket.on('error', () => {})
  socket.unref()
  return {
    lost: closed.then(() => (released ? new Promise<never>(() => {}) : undefined)),
    async release() {
      if (released) return
      released = true
      socket.ref()
      const shared = new Promise<'shared'>((resolve) => socket.once('data', () => resolve('shared')))
      socket.end()
      const how = await Promise.race([shared, closed, delay(12_000)])
      socket.destroy()
      if (how !== 'shared') await untilEnded(pid)
    },
  }
}

/**
 * Holds the running database: 'gone' if there is none behind the port, or the pid of the server that has it if we
 * are a second one. Whatever else answers there does not know the answer, so a stale file does no harm.
 */
export async function holdDatabase(
  running: Running,
  role: Role,
): Promise<Hold | 'gone' | { server: number }> {
  const { port, word, answer } = running.control
  const socket = connectSocket({ host: '127.0.0.1', port })
  const [proof, taken] = (await ask(socket, `${word} ${role} ${process.pid}`))?.split(' ') ?? []
  if (proof === answer && taken === 'held') return createHold(socket, running.pid)
  socket.on('error', () => {})
  socket.destroy()
  return proof === answer && taken !== 'ending' ? { server: Number(taken) } : 'gone'
}

/** Whether the database behind the file runs, without holding it: it knows the answer but not this role. */
export async function probeDatabase(running: Running): Promise<boolean> {
  const socket = connectSocket({ host: '127.0.0.1', port: running.control.port })
  const [proof] = (await ask(socket, `${running.control.word} probe ${process.pid}`))?.split(' ') ?? []
  socket.on('error', () => {})
  socket.destroy()
  return proof === running.control.answer
}
