import { parentPort } from 'node:worker_threads'
import { DocumentRefused, type RefusalCode } from './DocumentRefused.ts'
import type { HeldText } from './HeldText.ts'
import { type NamedFile, readBytes } from './readBytes.ts'

export type Answer =
  | { held: HeldText }
  | { refused: { code: RefusalCode; message: string } }
  | { failed: string }

parentPort?.once('message', async (file: NamedFile) => {
  parentPort?.postMessage(await answer(file))
})

/** Where in the program an error arose, without its message: that may quote the document, and goes into a log. */
const placeOf = (error: unknown) =>
  error instanceof Error
    ? `${error.name}\n${error.stack?.match(/^\s+at .*$/gm)?.join('\n') ?? ''}`
    : typeof error

async function answer(file: NamedFile): Promise<Answer> {
  try {
    return { held: await readBytes(file) }
  } catch (error) {
    if (error instanceof DocumentRefused) return { refused: { code: error.code, message: error.message } }
    return { failed: placeOf(error) }
  }
}
