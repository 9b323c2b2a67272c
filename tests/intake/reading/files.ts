import { strToU8, type Zippable, type ZippableFile, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { DocumentRefused } from '../../../server/intake/documents/read/DocumentRefused.ts'
import { readBytes } from '../../../server/intake/documents/read/readBytes.ts'

/** Files for the tests of reading, made as the programs people use make them, or as someone who means harm would. */

/** In this thread, as starting another takes longer than most files: thread.test.ts goes the whole way. */
export const read = (name: string, bytes: Uint8Array | string) =>
  readBytes({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes })

/** The refusal a file meets. */
export async function refusal(name: string, bytes: Uint8Array | string): Promise<DocumentRefused> {
  try {
    await read(name, bytes)
  } catch (error) {
    if (error instanceof DocumentRefused) return error
    throw error
  }
  throw new Error('It was read.')
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

const relation = (kind: string, target: string, more = '') =>
  `<Relationship Id="${kind}${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`

export const relations = (...all: [kind: string, target: string, more?: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([kind, target, more]) => relation(kind, target, more)).join('')}</Relationships>`

/** A Word file by its markup, for what no library writes. */
export function wordOf(body: string, parts: Record<string, string | ZippableFile> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  const packed: Zippable = {}
  for (const [name, content] of Object.entries(files))
    packed[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(packed)
}

export const part = (name: string, content: string) => `<w:${name} ${namespaces}>${content}</w:${name}>`
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

/** A PDF of A4 pages with margins of an inch. */
export async function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, ...options })
  const pieces: Buffer[] = []
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  draw(pdf)
  pdf.end()
  await ended
  return Buffer.concat(pieces)
}
