import { Worker } from 'node:worker_threads'
import { createLine } from './createLine.ts'
import { DocumentRefused } from './DocumentRefused.ts'
import type { HeldText } from './HeldText.ts'
import { limits } from './limits.ts'
import type { NamedFile } from './readBytes.ts'
import type { Answer } from './thread.ts'

const tooSlow = () =>
  new DocumentRefused(
    'too-slow',
    'Reading this file took too long and was stopped. Copy its text and paste it in, or save it as a new file and try again.',
  )

const tooLarge = () =>
  new DocumentRefused(
    'too-large',
    'Reading this file took more memory than it may have and was stopped. Split it into smaller documents and try again.',
  )

/** Its own memory, no settings or passwords of ours, and nowhere to print what it reads. */
function startThread() {
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  })
  thread.stdout.resume()
  thread.stderr.resume()
  return thread
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** What a file is unpacked into is no part of JavaScript's own memory, and a thread has no bound on it: watch the whole. */
function watchMemory(megabytes: number, tell: () => void) {
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024
  return setInterval(() => process.memoryUsage.rss() > most && tell(), limits.lookMilliseconds)
}

export type Bounds = { milliseconds: number; memoryMegabytes: number }

async function answerOf(thread: Worker, file: NamedFile, bounds: Bounds): Promise<Answer> {
  const { promise, stop } = untilTooMuch(bounds)
  const answered = new Promise<Answer>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', (error) => reject(isOutOfMemory(error) ? tooLarge() : error))
    thread.once('exit', () => reject(new Error('The thread that reads documents ended without an answer.')))
  })
  const bytes = new Uint8Array(file.bytes)
  thread.postMessage({ name: file.name, bytes }, [bytes.buffer])
  return Promise.race([answered, promise]).finally(stop)
}

/** Fails when reading has taken too long or too much. */
function untilTooMuch({ milliseconds, memoryMegabytes }: Bounds) {
  let stop = () => {}
  const promise = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(tooSlow()), milliseconds)
    const watch = watchMemory(memoryMegabytes, () => reject(tooLarge()))
    stop = () => {
      clearTimeout(timer)
      clearInterval(watch)
    }
  })
  return { promise, stop }
}

async function readNow(file: NamedFile, bounds: Bounds): Promise<HeldText> {
  const thread = startThread()
  try {
    const answer = await answerOf(thread, file, bounds)
    if ('held' in answer) return answer.held
    if ('refused' in answer) throw new DocumentRefused(answer.refused.code, answer.refused.message)
    throw new Error(`Reading a document failed: ${answer.failed}`)
  } finally {
    await thread.terminate()
  }
}

const inLine = createLine(
  limits.waiting,
  () =>
    new DocumentRefused(
      'busy',
      `Liaison is reading ${limits.waiting} other files. Wait a minute, then bring this one again.`,
    ),
)

/**
 * Reads a file in a thread of its own, which is ended when it takes too long: a file made to do harm can then neither
 * stop Liaison nor meddle with the next one. One at a time, so that many files at once do not take all memory; where too
 * many wait already, it is refused.
 */
export const inThread = (file: NamedFile, bounds: Bounds = limits): Promise<HeldText> =>
  inLine(() => readNow(file, bounds))
