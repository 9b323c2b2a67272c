import { type UnzipFileInfo, unzipSync } from 'fflate'
import { DocumentRefused } from './DocumentRefused.ts'
import { limits } from './limits.ts'

const bomb = () =>
  new DocumentRefused(
    'unsafe',
    'This file unpacks to far more than it should hold, so it was not opened. Open it in Word, save it as a new .docx, and try again.',
  )

const damaged = (cause: unknown) =>
  cause instanceof DocumentRefused
    ? cause
    : new DocumentRefused(
        'damaged',
        'This file is damaged and cannot be opened. Ask whoever sent it for another copy, or open it in Word and save it again.',
      )

const plainName = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '')

/** Holds an archive to what it says of itself before any of it is unpacked. */
function bounded(take: (name: string) => boolean): (entry: UnzipFileInfo) => boolean {
  let [entries, bytes] = [0, 0]
  const taken = new Set<string>()
  return ({ name, size, originalSize }) => {
    if (++entries > limits.zipEntries) throw bomb()
    const plain = plainName(name)
    if (!take(plain)) return false
    bytes += Math.max(size, originalSize)
    const swollen = originalSize > 1_000_000 && originalSize > size * limits.zipRatio
    if (swollen || bytes > limits.unzippedBytes) throw bomb()
    // Two parts of one name are read as the one or the other by different readers.
    if (taken.has(plain)) throw damaged(undefined)
    taken.add(plain)
    return true
  }
}

/** The names of what is in an archive, without unpacking any of it. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = []
  unzip(bytes, (name) => {
    names.push(name)
    return false
  })
  return names
}

/** Some parts of an archive. Names are only ever compared: nothing is written anywhere under them. */
export function unzip(bytes: Uint8Array, take: (name: string) => boolean): Map<string, Uint8Array> {
  try {
    const files = unzipSync(bytes, { filter: bounded(take) })
    return new Map(Object.entries(files).map(([name, part]) => [plainName(name), part]))
  } catch (error) {
    throw damaged(error)
  }
}
