import { Worker } from 'node:worker_threads'
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
const startThread = () =>
  new Worker(new URL('./thread.mjs', import.meta.url), {
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  })

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

async function readNow(file: NamedFile, milliseconds: number): Promise<HeldText> {
  const thread = startThread()
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow()), milliseconds)
      thread.once('message', resolve)
      thread.once('error', (error) => reject(isOutOfMemory(error) ? tooLarge() : error))
      thread.once('exit', () => reject(new Error('The thread that reads documents ended without an answer.')))
      const bytes = new Uint8Array(file.bytes)
      thread.postMessage({ name: file.name, bytes }, [bytes.buffer])
    })
    if ('held' in answer) return answer.held
    if ('refused' in answer) throw new DocumentRefused(answer.refused.code, answer.refused.message)
    throw new Error(`Reading a document failed: ${answer.failed}`)
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a thread of its own, which is ended when it takes too long: a file made to do harm can then neither
 * stop Liaison nor meddle with the next one. One at a time, so that many files at once do not take all memory.
 */
export function inThread(file: NamedFile, milliseconds: number = limits.milliseconds): Promise<HeldText> {
  const reading = last.then(() => readNow(file, milliseconds))
  last = reading.catch(() => undefined)
  return reading
}
