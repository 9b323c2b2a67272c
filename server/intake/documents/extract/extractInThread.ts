import { Worker } from 'node:worker_threads'
import { DocumentRefused } from '../read/DocumentRefused.ts'
import type { Extracted } from './Extracted.ts'
import { extract } from './extract.ts'
import type { Answer, Asked } from './thread.ts'

/** A text of up to so many characters is read in less time than a thread takes to start. */
const short = 10_000
const mostMilliseconds = 180_000

const tooSlow = () =>
  new DocumentRefused(
    'too-slow',
    'Finding what this document says took too long and was stopped. Split it into smaller documents and try again.',
  )

/** Extraction of a long text in a thread of its own, so that others are answered meanwhile. */
export async function extractInThread(asked: Asked, milliseconds = mostMilliseconds): Promise<Extracted> {
  if (asked.held.text.length <= short) return extract(asked.held, asked.register, asked.asOf)
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), { env: {}, stdout: true, stderr: true })
  thread.stdout.resume()
  thread.stderr.resume()
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow()), milliseconds)
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () => reject(new Error('The thread that extracts ended without an answer.')))
      thread.postMessage(asked)
    })
    if ('extracted' in answer) return answer.extracted
    throw new Error(`Extraction failed:\n${answer.failed}`)
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
