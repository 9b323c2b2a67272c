import { afterAll, beforeAll, expect, test } from 'vitest'
import { load } from '../../server/record/record.ts'
import { expectAccessible } from '../support/accessibility.ts'
import { emptyApp, type TestApp } from '../support/app.ts'
import { newPage } from '../support/browser.ts'

const count = 120
const day = (number: number) =>
  `2020-${number > 60 ? '02' : '01'}-${String((number % 28) + 1).padStart(2, '0')}`
const citations = [{ document: 'diary', locator: 'Whole document' }]

/** One department and one charity that met a hundred and twenty times. */
const record = {
  liaison: 1,
  documents: [{ id: 'diary', kind: 'note', title: 'Diary', date: '2020-03-01', citations }],
  organisations: [
    { id: 'department', name: 'Department', kind: 'department', side: 'government', citations },
    { id: 'charity', name: 'Charity', kind: 'charity', side: 'external', citations },
  ],
  meetings: Array.from({ length: count }, (_, number) => ({
    id: `meeting-${number}`,
    title: `Meeting ${number}`,
    kind: 'meeting',
    when: { from: day(number), to: day(number), precision: 'day' },
    status: 'held',
    parties: [{ organisation: 'department' }, { organisation: 'charity' }],
    citations,
  })),
}

let app: TestApp

beforeAll(async () => {
  app = await emptyApp()
  await load(app.database, { by: 'tests', why: 'Load a long list' }, [
    { name: 'long.json', text: JSON.stringify(record) },
  ])
}, 180_000)

afterAll(() => app.stop())

test('a long list says how much of it is shown, and every part of it can be reached and linked to', async () => {
  const { page, close } = await newPage()
  await page.goto(`${app.url}/entries/charity`)
  const table = page.getByRole('table', { name: 'Meetings (120)' })
  await page.getByText('Showing 50 of 120').waitFor()
  expect(await table.getByRole('rowheader').count()).toBe(50)
  const seen = new Set(await table.getByRole('rowheader').allTextContents())

  const pages = page.getByRole('navigation', { name: 'Pages of Meetings' })
  await pages.getByRole('button', { name: 'Next page' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Showing 51 to 100 of 120').waitFor()
  for (const name of await table.getByRole('rowheader').allTextContents()) seen.add(name)

  await pages.getByRole('button', { name: 'Page 3' }).click()
  await page.getByText('Showing 101 to 120 of 120').waitFor()
  for (const name of await table.getByRole('rowheader').allTextContents()) seen.add(name)
  expect(seen.size).toBe(count)
  await expectAccessible(page)

  await page.reload()
  await page.getByText('Showing 101 to 120 of 120').waitFor()
  expect(await pages.getByRole('button', { name: 'Page 3' }).getAttribute('aria-current')).toBe('page')
  await page.goBack()
  await page.getByText('Showing 51 to 100 of 120').waitFor()
  await close()
})
