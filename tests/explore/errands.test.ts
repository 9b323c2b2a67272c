import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drawnIds, settled, tab } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { visit } = withExplorer()

const startPage = (): Promise<Page> => visit('/')

/** Tab from where the focus is to the box with this label, as someone without a mouse does. */
async function tabTo(page: Page, label: string) {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement instanceof HTMLInputElement ? (activeElement.labels?.[0]?.textContent ?? '') : ''
    })
    if (reached === label) return
  }
  throw new Error(`tabTo: no box called “${label}”`)
}

const source = 'Weekly update from the Minister for Safeguarding to the Home Secretary'

describe('Which charities did Victoria Atkins meet about domestic abuse, and which were planned next?', {
  timeout: 180_000,
}, () => {
  async function ask() {
    const page = await startPage()
    await tabTo(page, 'Ask a question')
    await page.keyboard.type('who did Victoria Atkins meet about domestic abuse')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore/)
    await settled(page)
    return page
  }

  test('the panel beside the graph lists them with dates, statuses and citations', async () => {
    const page = await ask()
    await tab(page, 'Facts').click()
    const panel = page.getByRole('tabpanel', { name: 'Facts' })
    for (const [name, status, when] of [
      [/^Call with Refuge$/, 'held', 'Week of 2 November 2020'],
      [/^Call with Women.s Aid/, 'held', 'Week of 2 November 2020'],
      [/^Call with Respect$/, 'held', 'Week of 2 November 2020'],
      [/SafeLives$/, 'planned', 'Week of 9 November 2020'],
      [/Karma Nirvana$/, 'planned', 'Week of 9 November 2020'],
    ] as const) {
      const line = panel
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name }) })
        .first()
      const text = await line.textContent()
      expect(text).toContain(when)
      expect(text).toContain(status)
      expect(text).toContain(source)
    }
    expect((await drawnIds(page)).nodes).toEqual(
      expect.arrayContaining(['refuge', 'respect', 'womens-aid', 'safelives', 'karma-nirvana']),
    )
  })

  test('the table lists the same, the planned ones first, each with its citation', async () => {
    const page = await ask()
    const table = page.getByRole('table', { name: 'Meetings drawn' })
    const rows = await table.locator('tbody tr').allTextContents()
    const find = (name: string) => rows.findIndex((row) => row.includes(name))
    for (const name of ['Refuge', 'Respect', 'Women', 'SafeLives', 'Karma Nirvana']) {
      expect(rows[find(name)]).toContain(source)
    }
    expect(find('Karma Nirvana')).toBeLessThan(find('Call with Refuge'))
    expect(rows[find('SafeLives')]).toContain('planned')
    expect(rows[find('Call with Refuge')]).toContain('held')
  })
})

test('a name that nobody has is told as that, and not as one to choose', async () => {
  const page = await startPage()
  await page.getByRole('combobox', { name: 'Ask a question' }).fill('who met Nonsense Corporation')
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .filter({ hasText: 'Nobody in the register is called “Nonsense Corporation”' })
    .waitFor()
})

describe('What connects Refuge to MHCLG?', { timeout: 180_000 }, () => {
  test('two names from the start page: a sentence with dates and citations, drawn, and in the table', async () => {
    const page = await startPage()
    await tabTo(page, 'Ask a question')
    await page.keyboard.type('what connects Refuge to MHCLG?')
    await page.keyboard.press('Enter')
    // Two departments have borne these letters, so it asks which.
    await page.getByRole('status').filter({ hasText: 'Choose one of the matches for “MHCLG”' }).waitFor()
    await page.getByRole('option', { name: /2018 to 2021/, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore/)
    await page.getByText(/paths? between Refuge and Ministry of Housing/).waitFor()
    const first = page.locator('.explore-paths > li').first()
    expect(await first.textContent()).toMatch(
      /Refuge.*Victoria Atkins.*Call with Refuge.*held, week of 2 November 2020/s,
    )
    expect(await first.textContent()).toContain(source)
    await settled(page)
    expect((await drawnIds(page)).nodes).toEqual(['mhclg', 'refuge', 'victoria-atkins'])
    const rows = await page
      .getByRole('table', { name: 'Meetings drawn' })
      .locator('tbody tr')
      .allTextContents()
    expect(rows.filter((row) => row.includes(source)).length).toBeGreaterThanOrEqual(2)
  })
})
