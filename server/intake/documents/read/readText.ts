import { decodeText } from './decodeText.ts'
import type { HeldText } from './HeldText.ts'
import { checkedText } from './heldSafely.ts'

const claims = /\.(docx?|pdf|msg|odt|rtf)$/i

/** Text as it was written: spans are offsets into it, so nothing of it is changed. */
export function readText(file: { name: string; bytes: Uint8Array }, format: 'txt' | 'md'): HeldText {
  const text = checkedText(decodeText(file.bytes))
  const claimed = claims.exec(file.name)?.[0]
  const notes = [
    claimed && `The name of this file ends in ${claimed}, but it holds plain text.`,
    text.includes('\uFFFD') && 'Some characters could not be read.',
  ]
  return { text, format, notes: notes.filter((note) => typeof note === 'string') }
}
