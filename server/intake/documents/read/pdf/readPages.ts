import { tooMuchText } from '../heldSafely.ts'
import { limits } from '../limits.ts'
import type { Pdf } from './openPdf.ts'

/** A piece of text where it stands, in points from the top left of its page as it is seen. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; bold: boolean }
export type Page = { number: number; width: number; height: number; pieces: Piece[]; slanted: string[] }

type PdfPage = Awaited<ReturnType<Pdf['getPage']>>
type Matrix = readonly number[]

/** Letters joined in one sign, a bullet of Word's own font, and the like, as they are typed. */
const asTyped: readonly (readonly [RegExp, string])[] = [
  [/ﬀ/g, 'ff'],
  [/ﬁ/g, 'fi'],
  [/ﬂ/g, 'fl'],
  [/ﬃ/g, 'ffi'],
  [/ﬄ/g, 'ffl'],
  [/[ﬅﬆ]/g, 'st'],
  [/[\uF0B7\uF0A7\uF0D8]/g, '•'],
  [/[\u00A0\u2000-\u200A\u202F]/g, ' '],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a font without a table of its letters gives these
  [/[\0-\x1F\x7F-\x9F]/g, ''],
]
const typed = (text: string) => asTyped.reduce((done, [sign, letters]) => done.replace(sign, letters), text)

const times = (a: Matrix, b: Matrix): Matrix => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ]
}

/** Only a page's drawing instructions tell a font's own name: read them for pages with a font not met before. */
async function learnFonts(page: PdfPage, names: readonly string[], bold: Map<string, boolean>) {
  const unknown = names.filter((name) => !bold.has(name))
  if (unknown.length === 0) return
  await page.getOperatorList().catch(() => undefined)
  for (const name of unknown) bold.set(name, isBold(page, name))
}

function isBold(page: PdfPage, name: string): boolean {
  if (!page.commonObjs.has(name)) return false
  const font: unknown = page.commonObjs.get(name)
  if (typeof font !== 'object' || font === null) return false
  const says = (key: string) => (key in font ? Reflect.get(font, key) : undefined)
  return says('bold') === true || says('black') === true || /bold|black|heavy/i.test(String(says('name')))
}

/** What lies off the page was never seen by whoever read it. */
const isOnPage = ({ x, y, width, size }: Piece, page: Page) =>
  x < page.width && x + width > 0 && y > 0 && y - size < page.height

async function readPage(page: PdfPage, bold: Map<string, boolean>): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  await learnFonts(page, Object.keys(content.styles), bold)
  const read: Page = {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    pieces: [],
    slanted: [],
  }
  for (const item of content.items) {
    if (!('str' in item)) continue
    const text = typed(item.str)
    if (text.trim() === '') continue
    const [right = 0, down = 0, , up = 0, x = 0, y = 0] = times(viewport.transform, item.transform)
    const size = Math.abs(up)
    if (Math.abs(down) > Math.abs(right) * 0.05 || right <= 0) read.slanted.push(text)
    else read.pieces.push({ text, x, y, width: item.width, size, bold: bold.get(item.fontName) ?? false })
  }
  page.cleanup()
  read.pieces = read.pieces.filter((piece) => isOnPage(piece, read))
  return read
}

/** The pieces of text of every page. */
export async function readPages(pdf: Pdf): Promise<Page[]> {
  const bold = new Map<string, boolean>()
  const pages: Page[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(await pdf.getPage(number), bold)
    characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > limits.characters) throw tooMuchText()
    pages.push(page)
  }
  return pages
}
