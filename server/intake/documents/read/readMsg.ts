import Imported from '@kenjiuno/msgreader'
import { Reader } from '@kenjiuno/msgreader/lib/Reader'
import { DocumentRefused } from './DocumentRefused.ts'
import { decodeText } from './decodeText.ts'
import type { HeldText } from './HeldText.ts'
import { checkedText } from './heldSafely.ts'
import { htmlToText } from './mail/htmlToText.ts'
import { asOneLine, attachmentNotes, messageText } from './mail/messageText.ts'
import { type RefusedKind, refusedKind } from './refusedKinds.ts'

type Reads = typeof Imported
const isClass = (value: unknown): value is Reads => typeof value === 'function'

/** The package is CommonJS: to Node its class is the default of the default. */
function readerClass(): Reads {
  const inner: unknown = 'default' in Imported ? Imported.default : Imported
  if (isClass(inner)) return inner
  throw new Error('The reader of .msg files is not where it was.')
}

const damaged = () =>
  new DocumentRefused(
    'damaged',
    'This message is damaged and cannot be read. Open it in Outlook, copy its text and paste it in.',
  )

const inRichText = () =>
  new DocumentRefused(
    'not-read',
    'The text of this message is held as rich text only, which Liaison does not read. Open it in Outlook, copy its text and paste it in.',
  )

const arrayBufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer

/** What else is kept in the same container, by what stands at its top. */
const others: readonly (readonly [string, RefusedKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'sheet'],
  ['Book', 'sheet'],
  ['PowerPoint Document', 'slides'],
]

function checkIsMessage(bytes: Uint8Array) {
  const reader = new Reader(arrayBufferOf(bytes))
  reader.parse()
  const names = reader.rootFolder().fileNames()
  if (names.includes('__properties_version1.0')) return
  throw refusedKind(others.find(([name]) => names.includes(name))?.[1] ?? 'unknown')
}

type Fields = Reads extends new (...args: never[]) => { getFileData(): infer Data } ? Data : never
type Person = {
  name?: string | undefined
  smtpAddress?: string | undefined
  email?: string | undefined
  addressType?: string | undefined
}

/** An address people use; Exchange's own names for a mailbox ("/O=EXCHANGE/...") say nothing. */
const addressOf = (...addresses: (string | undefined)[]) =>
  addresses.find((address) => address !== undefined && /^[^/\s]+@[^\s]+$/.test(address.trim()))?.trim()

function written({ name = '', smtpAddress, email }: Person): string {
  const address = addressOf(smtpAddress, email)
  const plain = asOneLine(name)
  if (address === undefined || plain === address) return plain
  return plain === '' ? address : `${plain} <${address}>`
}

const listed = (fields: Fields, kind: string) =>
  (fields.recipients ?? [])
    .filter(({ recipType }) => (recipType ?? 'to') === kind)
    .map(written)
    .filter((person) => person !== '')
    .join('; ')

function bodyOf({ body, bodyHtml, html, compressedRtf }: Fields): string {
  if (body !== undefined && body.trim() !== '') return body
  const page = bodyHtml ?? (html === undefined ? '' : decodeText(html))
  const text = htmlToText(page)
  if (text.trim() === '' && compressedRtf !== undefined) throw inRichText()
  return text
}

function read(bytes: Uint8Array): HeldText {
  checkIsMessage(bytes)
  const fields = new (readerClass())(arrayBufferOf(bytes)).getFileData()
  if (fields.error !== undefined) throw damaged()
  const smtpAddress = addressOf(
    fields.senderSmtpAddress,
    fields.sentRepresentingSmtpAddress,
    fields.creatorSMTPAddress,
  )
  const text = messageText({
    from: written({ name: fields.senderName, smtpAddress, email: fields.senderEmail }),
    sent: fields.clientSubmitTime ?? fields.messageDeliveryTime,
    to: listed(fields, 'to'),
    cc: listed(fields, 'cc'),
    subject: fields.subject,
    body: bodyOf(fields),
  })
  const attached = (fields.attachments ?? []).filter(
    ({ attachmentHidden, pidContentId }) => !attachmentHidden && !pidContentId,
  )
  const names = attached.map(({ fileName, name, fileNameShort }) => fileName ?? name ?? fileNameShort ?? '')
  return { text: checkedText(text), format: 'msg', notes: attachmentNotes(names) }
}

/** A message saved by Outlook, in the shape of an e-mail; anything else kept in such a file is refused. */
export function readMsg(bytes: Uint8Array): HeldText {
  try {
    return read(bytes)
  } catch (error) {
    throw error instanceof DocumentRefused ? error : damaged()
  }
}
