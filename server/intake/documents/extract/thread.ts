import { parentPort } from 'node:worker_threads'
import type { HeldText } from '../read/HeldText.ts'
import type { Extracted } from './Extracted.ts'
import { extract } from './extract.ts'
import type { Register } from './Register.ts'

export type Asked = { held: HeldText; register: Register; asOf: string }
export type Answer = { extracted: Extracted } | { failed: string }

parentPort?.once('message', (asked: Asked) => {
  parentPort?.postMessage(answer(asked))
})

/** An error's place in the program goes on, not its message: that may quote the document, and goes into a log. */
function answer({ held, register, asOf }: Asked): Answer {
  try {
    return { extracted: extract(held, register, asOf) }
  } catch (error) {
    return {
      failed:
        error instanceof Error
          ? (error.stack?.match(/^\s+at .*$/gm)?.join('\n') ?? error.name)
          : typeof error,
    }
  }
}
