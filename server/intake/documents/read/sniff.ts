import { type RefusedKind, refusedKind } from './refusedKinds.ts'
import { namesInZip } from './zip.ts'

/** `ole` is the container of .msg and of Office's old files: what is in it is looked at when it is opened. */
export type Kind = 'docx' | 'pdf' | 'ole' | 'eml' | 'txt' | 'md'

const latin1 = (bytes: Uint8Array, length: number) =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1')

const zipBeginnings = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']
const oleBeginning = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'

/** How files begin that are not read. */
const beginnings: Readonly<Partial<Record<RefusedKind, readonly string[]>>> = {
  rtf: ['{\\rtf'],
  picture: ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'II*\0', 'MM\0*'],
  archive: ['\x1F\x8B\x08', '7z\xBC\xAF', 'Rar!', 'BZh', '\xFD7zXZ'],
}
const patterns: readonly (readonly [RegExp, RefusedKind])[] = [
  [/^(RIFF....WEBP|....ftyp(hei|avi|mif))/s, 'picture'],
  [/^BM.{4}\0{4}/s, 'picture'],
  [/^(\xEF\xBB\xBF)?\s*<(!doctype html|html|head)\b/i, 'page'],
  [/^(\xEF\xBB\xBF)?BEGIN:VCALENDAR/, 'calendar'],
]

const isOneOf = (kinds: readonly RefusedKind[], start: string) =>
  kinds.find((kind) => beginnings[kind]?.some((beginning) => start.startsWith(beginning)))

const refusedBeginning = (start: string): RefusedKind | undefined =>
  isOneOf(['rtf', 'picture', 'archive'], start) ?? patterns.find(([pattern]) => pattern.test(start))?.[1]

const inZip: readonly (readonly [RegExp, RefusedKind])[] = [
  [/^xl\//, 'sheet'],
  [/^ppt\//, 'slides'],
]

function kindOfZip(bytes: Uint8Array): Kind {
  const names = namesInZip(bytes)
  // A document may hold a sheet of its own, but always under word/.
  if (names.some((name) => /^word\/[^/]+\.xml$/.test(name))) return 'docx'
  const found = inZip.find(([pattern]) => names.some((name) => pattern.test(name)))
  if (found) throw refusedKind(found[1])
  throw refusedKind(names.includes('mimetype') && names.includes('content.xml') ? 'odt' : 'archive')
}

const header = /^[!-9;-~]+:[^\n]*(\n[ \t][^\n]*)*(\n|$)/
const ofMail = /^(mime-version|received|message-id|content-type|return-path|x-[\w-]+|dkim-signature):/im

/** Whether text begins as a message does: header lines down to an empty one, some of which only mail programs write. */
function isMail(start: string, named: boolean): boolean {
  let rest = start.replace(/^(\xEF\xBB\xBF)?(From [^\n]*\n)?/, '')
  let head = ''
  for (let line = header.exec(rest)?.[0]; line; line = header.exec(rest)?.[0]) {
    head += line
    rest = rest.slice(line.length)
  }
  if (!/^(from|date|subject|to):/im.test(head)) return false
  return named || (ofMail.test(head) && (rest === '' || rest.startsWith('\n')))
}

const extensionOf = (name: string) => /\.([a-z0-9]+)\s*$/i.exec(name.slice(-20))?.[1]?.toLowerCase() ?? ''

const byName: Record<string, RefusedKind> = {
  csv: 'sheet',
  tsv: 'sheet',
  htm: 'page',
  html: 'page',
  mht: 'page',
  mhtml: 'page',
  ics: 'calendar',
  svg: 'picture',
}

/** What a file is: by what is in it first, and by its name only where text could be one or the other. */
export function sniff({ name, bytes }: { name: string; bytes: Uint8Array }): Kind {
  const start = latin1(bytes, 64 * 1024)
  if (zipBeginnings.some((beginning) => start.startsWith(beginning))) return kindOfZip(bytes)
  if (start.startsWith(oleBeginning)) return 'ole'
  const extension = extensionOf(name)
  if (/^(\xEF\xBB\xBF)?\s*%PDF-/.test(start)) return 'pdf'
  if (extension === 'pdf' && start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  const refused = refusedBeginning(start)
  if (refused) throw refusedKind(refused)
  if (isMail(start.replaceAll('\r\n', '\n'), extension === 'eml')) return 'eml'
  const unread = Object.hasOwn(byName, extension) ? byName[extension] : undefined
  if (unread) throw refusedKind(unread)
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt'
}
