import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { tool } from '../explorePage.ts'

/** Taking away what is shown, as a person does. */

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Download what is shown' })

export async function openDownloads(page: Page) {
  await tool(page, 'Download').click()
  await dialog(page).getByLabel('What to download').waitFor()
}

export async function take(page: Page, format: string): Promise<Download> {
  await dialog(page).getByLabel('What to download').selectOption(format)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download', exact: true }).click(),
  ])
  await dialog(page).getByText(`Downloaded ${file.suggestedFilename()}`).waitFor()
  return file
}
export const bytesOf = async (file: Download) => readFile(await file.path())
export const textOf = async (file: Download) => (await bytesOf(file)).toString('utf8')
