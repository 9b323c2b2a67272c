import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessibleAtEveryWidth, settled } from '../support/accessibility.ts'
import type { PageOptions } from '../support/browser.ts'
import { withSeed } from '../support/withSeed.ts'

const { app, visit } = withSeed()

async function open(id: string, options: PageOptions = {}): Promise<Page> {
  const page = await visit(`/entries/${id}`, options)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

describe('the page of an organisation', () => {
  test('lists its meetings with date, status and source', async () => {
    const page = await open('refuge')
    expect(await page.title()).toBe('Refuge – Liaison')
    const row = page.getByRole('table', { name: /^Meetings/ }).getByRole('row', { name: /Call with Refuge/ })
    const text = await row.textContent()
    expect(text).toContain('2 November 2020')
    expect(text).toContain('held')
    expect(text).toContain(
      'Weekly update from the Minister for Safeguarding to the Home Secretary, 6 November 2020',
    )
  })

  test('has a source beside every line of every table', async () => {
    const page = await open('victoria-atkins')
    const tables = await page.getByRole('table').all()
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) {
      const [, ...rows] = await table.getByRole('row').all()
      for (const row of rows) {
        expect(await row.getByRole('cell').last().getByRole('link').count()).toBeGreaterThan(0)
      }
    }
  })

  test('without a meeting says that none is recorded, and on what that rests', async () => {
    const page = await open('galop')
    const said = page.getByText('No meeting recorded.')
    await said.waitFor()
    await page
      .getByRole('main')
      .getByText(/Based on 2 documents/)
      .waitFor()
    expect(await page.getByRole('main').textContent()).not.toMatch(/never met/i)
  })

  test('leads to the explorer', async () => {
    const page = await open('refuge')
    await page.getByRole('link', { name: 'See in the explorer' }).click()
    await page.waitForURL(/\/explore\?.*refuge/)
  })

  test('is put in order by a press on a heading', async () => {
    const page = await open('victoria-atkins')
    const table = page.getByRole('table', { name: /^Meetings/ })
    await table.getByRole('button', { name: 'Meeting' }).click()
    expect(await table.locator('th[aria-sort]:has-text("Meeting")').getAttribute('aria-sort')).toBe(
      'ascending',
    )
    const names = await table.getByRole('rowheader').getByRole('link').allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  })
})

describe('the page of a person', () => {
  test('says in words what is inferred, and because of what', async () => {
    const page = await open('priti-patel')
    const row = page.getByRole('row', { name: '10 April 2020 Home Secretary call' })
    expect(await row.textContent()).toContain(
      'Inferred because: The readout names the Home Secretary by office only',
    )
  })

  test('whose name is redacted says so and does not guess', async () => {
    const page = await open('redacted-letter-signature')
    await page.getByRole('main').getByText('redacted', { exact: true }).first().waitFor()
    await page.getByText('Liaison does not guess who it is').waitFor()
  })
})

describe('the page of a meeting', () => {
  test('gives who took part, what it was about, what was said, and when its status was known', async () => {
    const page = await open('2020-11-06-refuge-call')
    const tables = ['Who took part', 'What it was about', 'What was said', 'What was known, and when']
    for (const name of tables) await page.getByRole('table', { name }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('2 November 2020')
  })
})

describe('an address without an entry', () => {
  test('says so and offers a search', async () => {
    const page = await open('zzzz', { expected: /404/ })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Entry not found')
    await page.getByRole('combobox', { name: 'Search for' }).fill('Refuge')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${app().url}/entries/refuge`)
    await page.getByRole('heading', { level: 1, name: 'Refuge' }).waitFor()
  })

  test('or with nonsense behind it is no error', async () => {
    const page = await open('refuge?group=<script>&page=minus')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Refuge')
  })
})

test('a printed page has the evidence and the date on it, and no menus', async () => {
  const page = await open('refuge')
  await page.emulateMedia({ media: 'print' })
  await page
    .getByText(/^Based on 2 documents/)
    .filter({ visible: true })
    .first()
    .waitFor()
  expect(await page.getByText(/^Printed from Liaison on \d+ \w+ \d{4}$/).isVisible()).toBe(true)
  expect(await page.getByRole('navigation', { name: 'Menu' }).isVisible()).toBe(false)
  expect(await page.getByRole('contentinfo').isVisible()).toBe(false)
})

const entries = [
  'refuge',
  'galop',
  'priti-patel',
  'redacted-letter-signature',
  '2020-11-06-refuge-call',
  '2020-11-06-weekly-update',
  'domestic-abuse',
]
test.each(entries)(
  'the page of %s has no accessibility failure and no sideways scroll at 1440, 768 and 320 pixels',
  async (id) => {
    const page = await open(id)
    await settled(page)
    await expectAccessibleAtEveryWidth(page)
  },
)
