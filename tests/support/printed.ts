import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'

export type PrintedPage = { text: string; width: number; height: number }

/** What a browser would print of the page: the text and the size, in points, of each sheet. */
export async function printed(page: Page): Promise<PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const sheets = Array.from({ length: pdf.numPages }, async (_, at) => {
    const sheet = await pdf.getPage(at + 1)
    const { items } = await sheet.getTextContent()
    const { width, height } = sheet.getViewport({ scale: 1 })
    return { text: items.map((item) => ('str' in item ? item.str : '')).join(' '), width, height }
  })
  return Promise.all(sheets)
}
