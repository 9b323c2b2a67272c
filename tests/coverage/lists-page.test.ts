import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, settled } from '../support/accessibility.ts'
import { withSeed } from '../support/withSeed.ts'

// A new database plans each query at its first run, which on a busy machine takes longer than a page waits.
const { app, visit } = withSeed(async ({ url }) => {
  for (const list of ['none-recorded', 'planned'])
    await fetch(`${url}/api/coverage/lists?asOf=2020-11-06&list=${list}`)
}, 240_000)

async function open(search: string): Promise<Page> {
  const page = await visit(`/coverage/not-recorded${search}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await settled(page)
  return page
}
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })

test('an officer finds whom a discussion was planned with, and where that is written', async () => {
  const page = await open('?asOf=2020-12-01')
  await page.getByRole('combobox', { name: 'List' }).selectOption('outcome-not-recorded')
  await page.getByRole('combobox', { name: 'About' }).selectOption('domestic-abuse')
  await page.getByRole('heading', { name: 'Outcome not recorded: Domestic abuse' }).waitFor()
  expect(new URL(page.url()).search).toBe('?about=domestic-abuse&asOf=2020-12-01&list=outcome-not-recorded')
  const row = rowOf(page, 'Karma Nirvana')
  await row.getByText('no loaded document says whether it took place').waitFor()
  await row.getByText('Hidden Harms Winter Preparedness, paragraph after item 1').waitFor()
  const explorer = row.getByRole('link', { name: /Open\s+Karma Nirvana\s+in the explorer/ })
  expect(await explorer.getAttribute('href')).toBe('/explore?open=karma-nirvana')
  expect(await page.getByText(/Based on 2 documents/).count()).toBeGreaterThan(0)
})

test('a reason is noted in place, and taken back', async () => {
  const page = await open('?asOf=2020-11-06&list=planned')
  const row = rowOf(page, 'Karma Nirvana')
  await row.getByText('Note a reason for no contact').click()
  await row.getByRole('combobox', { name: 'Reason' }).selectOption('other-department')
  await row.getByRole('textbox', { name: 'Note' }).fill('by MHCLG')
  await row.getByRole('button', { name: 'Save' }).click()
  await row.getByText(/Reason noted: handled by another department/).waitFor()
  await row.getByRole('button', { name: 'Undo' }).click()
  await row.getByText(/Reason noted/).waitFor({ state: 'detached' })
})

test('an empty list says what empties it, and a name narrows a long one', async () => {
  const page = await open('?asOf=2020-04-01&list=planned')
  await page.getByText('No document is loaded before 10 April 2020').waitFor()
  await page.goto(`${app().url}/coverage/not-recorded?asOf=2020-11-06`)
  await page.getByText(/Showing 1 to 50 of/).waitFor()
  await page.getByRole('searchbox', { name: 'Find an organisation' }).fill('karma')
  await page.getByText('Showing 1 to 1 of 1 organisations').waitFor()
  expect(new URL(page.url()).searchParams.get('find')).toBe('karma')
})

test('the page can be used by everyone, wide and narrow, with a form open', async () => {
  const page = await open('?asOf=2020-11-06&list=planned')
  await rowOf(page, 'SafeLives').getByText('Note a reason for no contact').click()
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
})
