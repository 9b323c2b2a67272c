import { getDocumentProxy } from 'unpdf'
import { DocumentRefused } from '../DocumentRefused.ts'
import { limits } from '../limits.ts'

/**
 * PDF.js hands a font over by a method of Node 22; on Node 20, without it, no font tells its name, and bold headings
 * are lost.
 */
function lendTransfer() {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return length === this.byteLength ? structuredClone(this, { transfer: [this] }) : this.slice(0, length)
    },
  })
}

const refusals: Readonly<Record<string, DocumentRefused>> = {
  PasswordException: new DocumentRefused(
    'protected',
    'This PDF is protected with a password, so Liaison cannot open it. Open it with the password, print or save it as a new PDF without one, and try again.',
  ),
}

const damaged = () =>
  new DocumentRefused(
    'damaged',
    'This PDF is damaged and cannot be opened. Ask whoever sent it for another copy, or open it and print it to a new PDF.',
  )

/** Whatever a parser throws at a file it cannot read, in words. */
export const asRefusal = (error: unknown) => {
  if (error instanceof DocumentRefused) return error
  return (error instanceof Error && refusals[error.name]) || damaged()
}

/** Opens a PDF. No script of it is run, no font or form fetched, no picture decoded. */
export async function openPdf(bytes: Uint8Array) {
  lendTransfer()
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      maxImageSize: 1,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
    })
    if (pdf.numPages <= limits.pages) return pdf
    throw new DocumentRefused(
      'too-many-pages',
      `This PDF has ${pdf.numPages} pages, and Liaison reads up to ${limits.pages} at once. Split it and bring in the part you need.`,
    )
  } catch (error) {
    throw asRefusal(error)
  }
}

export type Pdf = Awaited<ReturnType<typeof openPdf>>
