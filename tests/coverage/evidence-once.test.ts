import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settled } from '../support/accessibility.ts'
import { withSeed } from '../support/withSeed.ts'

const { visit } = withSeed()

const sentences = (page: Page) => page.getByText(/^Based on \d+ documents?/).filter({ visible: true })

test.each(['/coverage', '/coverage/not-recorded', '/coverage/plan', '/coverage/evidence', '/commitments'])(
  '%s says once what it rests on, in the line that stays in view; and once on paper',
  async (path) => {
    const page = await visit(path)
    await page.locator('.liaison-sentence').waitFor({ state: 'attached' })
    await settled(page)
    expect(await sentences(page).count()).toBe(1)
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    expect(await page.getByRole('complementary', { name: 'Evidence' }).boundingBox()).toMatchObject({ y: 0 })
    await page.emulateMedia({ media: 'print' })
    expect(await sentences(page).count()).toBe(1)
    expect(await page.getByRole('complementary', { name: 'Evidence' }).isVisible()).toBe(false)
  },
)

test('the line says what the figures on the page rest on: of one department, and of all again elsewhere', async () => {
  const page = await visit('/coverage/not-recorded?by=mhclg')
  const line = page.getByRole('complementary', { name: 'Evidence' })
  const ofDepartment = await page.locator('.liaison-sentence').textContent({ timeout: 60_000 })
  await line.getByText(ofDepartment ?? '', { exact: true }).waitFor()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Register' }).click()
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
  await line.getByText(/^Based on 2 documents, covering 2 of the 31 weeks/).waitFor()
  expect(await line.textContent()).not.toContain(ofDepartment)
})

test('a brief says it at its head, and again only where no meeting is recorded', async () => {
  const page = await visit('/briefs/new?with=refuge')
  await page.getByRole('heading', { name: 'Where no meeting is recorded' }).waitFor()
  expect(
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByText(/^Based on/)
      .count(),
  ).toBe(1)
  expect(
    await page
      .getByRole('main')
      .getByText(/^Based on/)
      .filter({ visible: true })
      .count(),
  ).toBe(1)
  await page.getByText('The register names no harm area that Refuge works on').waitFor()
})
