import { DocumentRefused } from './DocumentRefused.ts'
import type { HeldText } from './HeldText.ts'
import { inThread } from './inThread.ts'
import { limits } from './limits.ts'
import type { NamedFile } from './readBytes.ts'
import { readText } from './readText.ts'
import { sniff } from './sniff.ts'

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`

function checkSize({ bytes }: NamedFile) {
  if (bytes.length === 0)
    throw new DocumentRefused('empty', 'This file is empty. Check that it is the right file and try again.')
  if (bytes.length <= limits.fileBytes) return
  throw new DocumentRefused(
    'too-large',
    `This file is ${inMegabytes(bytes.length)}, and Liaison reads files of up to ${inMegabytes(limits.fileBytes)}. Take out pictures and attachments, or split it, and try again.`,
  )
}

/** What a file holds, as text; or the refusal that says why not and what to do. Plain text needs no parser. */
export async function readDocument(file: NamedFile): Promise<HeldText> {
  checkSize(file)
  const kind = sniff(file)
  return kind === 'txt' || kind === 'md' ? readText(file, kind) : inThread(file)
}
