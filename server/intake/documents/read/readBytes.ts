import type { HeldText } from './HeldText.ts'
import { readText } from './readText.ts'
import { sniff } from './sniff.ts'

export type NamedFile = { name: string; bytes: Uint8Array }

/** Reads a file in this thread, without a limit of time. Each format's libraries are loaded only when it comes. */
export async function readBytes(file: NamedFile): Promise<HeldText> {
  const kind = sniff(file)
  if (kind === 'docx') return (await import('./readDocx.ts')).readDocx(file.bytes)
  if (kind === 'pdf') return (await import('./readPdf.ts')).readPdf(file.bytes)
  if (kind === 'eml') return (await import('./readMail.ts')).readMail(file.bytes)
  if (kind === 'ole') return (await import('./readMsg.ts')).readMsg(file.bytes)
  return readText(file, kind)
}
