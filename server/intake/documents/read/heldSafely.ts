import { DocumentRefused } from './DocumentRefused.ts'
import { limits } from './limits.ts'

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Halves of characters and NUL cannot be stored: each becomes the mark for an unreadable one, so no offset moves. */
export const heldSafely = (text: string) => text.replaceAll('\0', '\uFFFD').replace(loneSurrogate, '\uFFFD')

export const tooMuchText = () =>
  new DocumentRefused(
    'too-much-text',
    `This holds more than ${limits.characters.toLocaleString('en-GB')} characters of text, which is more than Liaison reads at once. Split it into shorter documents and try again.`,
  )

/** The text, if there is any and no more of it than can be held. */
export function checkedText(text: string): string {
  if (text.length > limits.characters) throw tooMuchText()
  if (text.trim() === '')
    throw new DocumentRefused(
      'empty',
      'There is no text in this. Check that it is the right file and try again.',
    )
  return heldSafely(text)
}
