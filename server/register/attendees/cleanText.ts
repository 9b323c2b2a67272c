import { mendText } from '../matching/names/mendText.ts'

/** Control characters, and those that turn the direction of writing round, become spaces: what is left is text. */
export const cleanText = (text: string): string =>
  mendText(text.normalize('NFC')).replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/gu, (found) =>
    found === '\n' || found === '\t' ? found : found === '\r' ? '\n' : ' ',
  )
