import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessibleAtEveryWidth, settled } from '../support/accessibility.ts'
import { withSeed } from '../support/withSeed.ts'

const { visit } = withSeed()

async function open(query = ''): Promise<Page> {
  const page = await visit(`/coverage/evidence${query}`)
  await page.getByRole('heading', { name: 'What is not loaded' }).waitFor()
  await settled(page)
  return page
}

const table = (page: Page) => page.getByRole('region', { name: 'What is loaded, by week' })

test('the table of weeks says in words what is loaded, and leads to the document behind', async () => {
  const page = await open()
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByText(/Based on 2 documents, covering 2 of the 31 weeks to 6 November 2020/)
    .waitFor()
  const row = table(page).getByRole('row', { name: /^Home Office/ })
  expect(await row.getByRole('cell', { name: /partial/ }).count()).toBe(2)
  expect(await row.getByRole('cell', { name: /nothing loaded/ }).count()).toBe(29)
  await page.getByText('No document of the Home Office between 11 April and 1 November 2020.').waitFor()
  await row.getByRole('link', { name: /^Readout, 10 April 2020/ }).click()
  await page.waitForURL(/\/entries\/2020-04-10-readout/)
})

test('the table scrolls by itself, by keyboard too, with its row names in view', async () => {
  const page = await open()
  const name = table(page).getByRole('rowheader', { name: 'Home Office' })
  const before = await name.boundingBox()
  await table(page).focus()
  await table(page).evaluate((box) => box.scrollTo({ left: box.scrollWidth }))
  expect(await table(page).evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  expect(await table(page).evaluate((box) => box === document.activeElement)).toBe(true)
  expect((await name.boundingBox())?.x).toBe(before?.x)
})

test('quarters and a list of data quality are in the address', async () => {
  const page = await open()
  await page.getByLabel('Periods').selectOption('Quarters')
  await page.waitForURL(/unit=quarter/)
  await page.getByRole('columnheader', { name: 'April to June 2020' }).waitFor()
  await page.getByRole('tab', { name: 'Redacted (4)' }).click()
  await page.waitForURL(/amiss=redacted/)
  await page.reload()
  await page.getByRole('tab', { name: 'Redacted (4)', selected: true }).waitFor()
  const list = page.getByRole('table', { name: 'Redacted people' })
  await list.getByText('Nothing to mend').first().waitFor()
  expect(await list.getByRole('row').count()).toBe(5)
})

test('an entry of a list leads to its page', async () => {
  const page = await open('?amiss=unresolved')
  await page.getByRole('link', { name: 'Shona', exact: true }).click()
  await page.waitForURL(/\/entries\/shona/)
})

test('on paper the periods that are alike are one line', async () => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  const row = page.getByRole('row', { name: 'Home Office 13 April to 1 November 2020 – nothing loaded none' })
  await row.waitFor()
  expect(await table(page).count()).toBe(0)
})

test.each(['', '?amiss=inferred', '?unit=quarter&by=home-office'])(
  'at 1440, 768 and 320 pixels there is no accessibility failure and no sideways scroll on “%s”',
  async (query) => {
    await expectAccessibleAtEveryWidth(await open(query))
  },
)
