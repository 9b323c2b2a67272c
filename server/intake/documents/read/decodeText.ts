import { DocumentRefused } from './DocumentRefused.ts'
import { decodeWindows1252 } from './windows1252.ts'

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

const decodeAs = (encoding: string, bytes: Uint8Array, fatal = false) =>
  new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)

/** UTF-16 that does not say so: in English text every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (4096 % 2))
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.3
  if (odd > most && even < odd / 10) return 'utf-16le'
  return even > most && odd < even / 10 ? 'utf-16be' : undefined
}

/** UTF-8 that is whole, or of which a few bytes were lost: what is not UTF-8 hardly ever looks like it. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeAs('utf-8', bytes, true)
  } catch {
    const text = decodeAs('utf-8', bytes)
    const lost = text.match(/\uFFFD/g)?.length ?? 0
    const others = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
    return lost * 5 < others ? text : undefined
  }
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeAs('utf-8', bytes.subarray(3))
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes.subarray(2))
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes.subarray(2))
  const encoding = unmarkedUtf16(bytes)
  return encoding ? decodeAs(encoding, bytes) : (utf8(bytes) ?? decodeWindows1252(bytes))
}

/** Control characters no writer of text types, and windows-1252's bytes that stand for nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const unwritten = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F\x81\x8D\x8F\x90\x9D\uFFFD]/g

function isText(text: string) {
  const sample = text.length > 200_000 ? text.slice(0, 100_000) + text.slice(-100_000) : text
  return !text.includes('\0') && (sample.match(unwritten)?.length ?? 0) <= Math.max(2, sample.length / 100)
}

/** The text of a file as it was written, without the mark of its encoding and with its own line endings. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (isText(text)) return text
  throw new DocumentRefused(
    'not-text',
    'This file is not text, or is damaged. Open it in the program it was made with, save it as .docx or .pdf, and try again.',
  )
}
