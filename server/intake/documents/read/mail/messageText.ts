import { limits } from '../limits.ts'
import { counted } from '../plural.ts'
import { repairWindows1252 } from '../windows1252.ts'

export type Message = {
  from?: string | undefined
  sent?: string | undefined
  to?: string | undefined
  cc?: string | undefined
  subject?: string | undefined
  body: string
}

/** One line: a header that held line ends could pass for more headers, or for text. */
export const asOneLine = (text: string) =>
  repairWindows1252(text)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const headers = [
  ['From', 'from'],
  ['Sent', 'sent'],
  ['To', 'to'],
  ['Cc', 'cc'],
  ['Subject', 'subject'],
] as const

/** By hand, as a pattern for spaces at an end takes for ever over a million of them elsewhere. */
const withoutEndSpaces = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n')

/** A message as mail programs print it: its header lines, an empty one, its text. */
export function messageText(message: Message): string {
  const lines = headers.flatMap(([label, key]) => {
    const value = asOneLine(message[key] ?? '')
    return value === '' ? [] : [`${label}: ${value}`]
  })
  const body = withoutEndSpaces(repairWindows1252(message.body))
  return [...lines, '', body.replace(/\n{3,}/g, '\n\n').trim()].join('\n').trim()
}

/** Signs that turn the direction of writing round, to make one name look like another. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** What came with a message and was not read, named so that it can be brought in. */
export function attachmentNotes(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const shown = names
    .slice(0, limits.named)
    .map((name) => asOneLine(name.replace(turning, '')).slice(0, 100) || 'without a name')
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  const were = counted(names.length, 'attachment was', 'attachments were')
  return [`${were} not read: ${shown.join(', ')}${more}. Save and bring in what you need by itself.`]
}
