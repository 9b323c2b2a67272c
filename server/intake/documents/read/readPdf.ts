import { DocumentRefused } from './DocumentRefused.ts'
import { findMarking } from './findMarking.ts'
import type { HeldText } from './HeldText.ts'
import { checkedText } from './heldSafely.ts'
import { limits } from './limits.ts'
import { layOut } from './pdf/layOut.ts'
import { linesOf } from './pdf/lines.ts'
import { partMargins } from './pdf/margins.ts'
import { measure } from './pdf/measure.ts'
import { asRefusal, openPdf, type Pdf } from './pdf/openPdf.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import { type Page, readPages } from './pdf/readPages.ts'
import { joinRows } from './pdf/tables.ts'

const pictures = () =>
  new DocumentRefused(
    'pictures-only',
    'This PDF holds pictures of pages, not text. Ask for the document it was made from, or use a program that recognises text in pictures and try again.',
  )

const unreadable = () =>
  new DocumentRefused(
    'pictures-only',
    'The letters of this PDF cannot be told from its shapes. Ask for the document it was made from, or use a program that recognises text in pictures and try again.',
  )

/** Letters of fonts that do not say what they stand for. */
const strange = /[\uE000-\uF8FF\uFFFD]/g

function checkReadable(text: string) {
  const sample = text.slice(0, 200_000)
  const letters = sample.match(/\p{L}|\p{N}/gu)?.length ?? 0
  const odd = sample.match(strange)?.length ?? 0
  if (letters === 0 && odd === 0) throw pictures()
  if (odd > letters / 3) throw unreadable()
  return odd > 0
}

/** Where each page begins; one without text begins where the next does. */
function pageStarts(pages: readonly Page[], begins: ReadonlyMap<number, number>, end: number) {
  let start = end
  return pages
    .toReversed()
    .map(({ number }) => {
      start = begins.get(number) ?? start
      return { page: number, start }
    })
    .reverse()
}

function listed(numbers: readonly number[]) {
  const shown = numbers.slice(0, limits.named).map(String)
  const more = numbers.length - shown.length
  return new Intl.ListFormat('en-GB').format(more > 0 ? [...shown, `${more} more`] : shown)
}

function notesOn(
  pages: readonly Page[],
  found: { margins: boolean; columns: readonly number[]; strange: boolean; form: boolean },
) {
  const bare = pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number)
  return [
    found.margins && 'Headers, footers and page numbers were left out.',
    bare.length > 0 &&
      `No text was found on page${bare.length > 1 ? 's' : ''} ${listed(bare)}: blank, or a picture, which is not read.`,
    found.columns.length > 0 &&
      `Page${found.columns.length > 1 ? 's' : ''} ${listed(found.columns)} ${found.columns.length > 1 ? 'were' : 'was'} read as two columns.`,
    pages.some(({ slanted }) => slanted.length > 0) && 'Text set at an angle, such as a stamp, was left out.',
    found.strange && 'Some characters could not be read.',
    found.form && 'What is typed into the boxes of a form was not read.',
  ].filter((note) => note !== false)
}

async function read(pdf: Pdf): Promise<HeldText> {
  const pages = await readPages(pdf)
  const lined = pages.map(linesOf)
  const { pages: lines, margins } = partMargins(lined.map((page) => page.lines))
  const measures = measure(lines)
  const { text, begins } = layOut(paragraphsOf(joinRows(lines.flat()), measures), measures)
  const found = {
    strange: checkReadable(text),
    margins: margins.length > 0,
    columns: lined.flatMap(({ columns }, at) => (columns ? [at + 1] : [])),
    form: (await pdf.getFieldObjects()) !== null,
  }
  const marking = findMarking([...margins, ...pages.flatMap(({ slanted }) => slanted)])
  return {
    text: checkedText(text),
    format: 'pdf',
    pages: pageStarts(pages, begins, text.length),
    ...(marking === undefined ? {} : { marking }),
    notes: notesOn(pages, found),
  }
}

/** A PDF as text: lines put together into paragraphs, items and headings by how they are set on the page. */
export async function readPdf(bytes: Uint8Array): Promise<HeldText> {
  const pdf = await openPdf(bytes)
  try {
    return await read(pdf)
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await pdf.loadingTask.destroy()
  }
}
