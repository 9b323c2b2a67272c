import PostalMime, { type Attachment, decodeWords, type Email } from 'postal-mime'
import { DocumentRefused } from './DocumentRefused.ts'
import type { HeldText } from './HeldText.ts'
import { checkedText } from './heldSafely.ts'
import { limits } from './limits.ts'
import { htmlToText } from './mail/htmlToText.ts'
import { attachmentNotes, messageText } from './mail/messageText.ts'

const tooDeep = () =>
  new DocumentRefused(
    'too-deep',
    'This message has more parts, or more messages within messages, than Liaison reads. Copy its text and paste it in.',
  )

const damaged = () =>
  new DocumentRefused('damaged', 'This message is damaged and cannot be read. Copy its text and paste it in.')

const encrypted = () =>
  new DocumentRefused(
    'protected',
    'This message is encrypted, so Liaison cannot read it. Open it in your mail program, copy its text and paste it in.',
  )

/** Each part of a message begins with a line of two dashes. */
function checkParts(bytes: Uint8Array) {
  const mark = Buffer.from('\n--')
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark, at + mark.length))
    if (++count > limits.mimeParts) throw tooDeep()
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: limits.mimeDepth,
      maxHeadersSize: 1024 * 1024,
      forceRfc822Attachments: true,
    })
  } catch (error) {
    throw error instanceof Error && /nesting depth/i.test(error.message) ? tooDeep() : damaged()
  }
}

const headerOf = (email: Email, key: string) =>
  email.headers
    .filter((header) => header.key === key)
    .map(({ value }) => decodeWords(value))
    .join(', ')

const bodyOf = ({ text = '', html = '' }: Email) => (text.trim() === '' ? htmlToText(html) : text)

const isMessage = ({ mimeType, disposition }: Attachment) =>
  mimeType === 'message/rfc822' && disposition !== 'attachment'

const bytesOf = ({ content }: Attachment) =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)

const nameOf = ({ filename, mimeType }: Attachment) =>
  filename ?? (mimeType === 'message/rfc822' ? 'a message' : mimeType)

type Read = { text: string; body: string; attachments: string[]; encrypted: boolean }

/** A message and those it passes on within it, one under the other as mail programs print a chain. */
async function read(bytes: Uint8Array, depth: number): Promise<Read> {
  if (depth > limits.forwarded) throw tooDeep()
  const email = await parse(bytes)
  const within: Read[] = []
  for (const attachment of email.attachments.filter(isMessage))
    within.push(await read(bytesOf(attachment), depth + 1))
  // Pictures set in the text, such as the badge of a signature, are no attachments to whoever reads it.
  const attached = email.attachments.filter(
    (it) => !isMessage(it) && !(it.related && it.mimeType.startsWith('image/')),
  )
  const body = bodyOf(email)
  const [from, sent, to, cc, subject] = ['from', 'date', 'to', 'cc', 'subject'].map((key) =>
    headerOf(email, key),
  )
  return {
    text: [messageText({ from, sent, to, cc, subject, body }), ...within.map(({ text }) => text)].join(
      '\n\n________________________________\n',
    ),
    body: [body, ...within.map((message) => message.body)].join(''),
    attachments: [...attached.map(nameOf), ...within.flatMap(({ attachments }) => attachments)],
    encrypted: attached.some(({ mimeType }) =>
      /^application\/(x-)?pkcs7-mime$|pgp-encrypted$/.test(mimeType),
    ),
  }
}

/** An e-mail saved as a file: its header lines, its text and the chain under it; attachments are named, not read. */
export async function readMail(bytes: Uint8Array): Promise<HeldText> {
  checkParts(bytes)
  const message = await read(bytes, 0)
  if (message.encrypted && message.body.trim() === '') throw encrypted()
  return { text: checkedText(message.text), format: 'eml', notes: attachmentNotes(message.attachments) }
}
