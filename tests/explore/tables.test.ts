import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drawnIds, rowAction, rowIds, settled, tab } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { app, explore } = withExplorer()

const namesIn = async (page: Page) =>
  (await page.locator('.explore-tables tbody tr th').allTextContents()).map((name) => name.trim())

describe('the tables hold exactly what is drawn', { timeout: 180_000 }, () => {
  test('parties, meetings and links are the nodes, meetings and lines of the picture', async () => {
    const page = await explore('?open=victoria-atkins')
    const { nodes, edges } = await drawnIds(page)
    await tab(page, /^Parties/).click()
    expect((await rowIds(page)).sort()).toEqual(nodes)
    await tab(page, /^Links/).click()
    const links = await rowIds(page)
    expect(links.length).toBeGreaterThan(0)
    expect(edges.filter((id) => /^[A-Z_]+~/.test(id))).toEqual(links.sort())
    await tab(page, /^Meetings/).click()
    const meetings = (await rowIds(page)).sort()
    await page.getByLabel('Meetings', { exact: true }).selectOption('node')
    await settled(page)
    expect((await rowIds(page)).sort()).toEqual(meetings)
    expect((await drawnIds(page)).nodes.filter((id) => !nodes.includes(id))).toEqual(meetings)
  })

  test('a date is as exact as its source, and each meeting says where it is written', async () => {
    const page = await explore('?open=refuge&about=domestic-abuse')
    const row = page.getByRole('row', { name: /Call with Refuge/ })
    expect(await row.textContent()).toMatch(/Week of 2 November 2020.*held/)
    expect(await row.textContent()).toContain('Hidden Harms Winter Preparedness, item 1')
  })

  test('sorting says which column and which way', async () => {
    const page = await explore('?open=domestic-abuse')
    await tab(page, /^Parties/).click()
    await page.getByRole('button', { name: 'Name', exact: true }).click()
    const heading = page.getByRole('columnheader', { name: 'Name' })
    expect(await heading.getAttribute('aria-sort')).toBe('ascending')
    const names = await namesIn(page)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  })

  test('without a canvas the tables still load, expand, hide and undo', async () => {
    const page = await explore('?open=refuge', { noCanvas: true })
    await page.getByText('This browser cannot draw the graph').waitFor()
    await tab(page, /^Parties/).click()
    const before = await rowIds(page)
    expect(before).toContain('victoria-atkins')
    await rowAction(page, 'Victoria Atkins', /Hide/)
    expect(await rowIds(page)).toEqual(before.filter((id) => id !== 'victoria-atkins'))
    await page.locator('h1').click()
    await page.keyboard.press('Control+z')
    await settled(page)
    expect((await rowIds(page)).sort()).toEqual(before.sort())
  })
})

describe('filters', { timeout: 180_000 }, () => {
  test('show exactly the meetings about domestic abuse that were planned', async () => {
    const page = await explore('?open=victoria-atkins')
    await tab(page, 'Filters').click()
    await page.getByRole('checkbox', { name: /^Domestic abuse/ }).click()
    await settled(page)
    await page.getByRole('checkbox', { name: 'Planned' }).click()
    await settled(page)
    expect((await rowIds(page)).sort()).toEqual([
      '2020-11-06-da-commissioner',
      '2020-11-06-karma-nirvana',
      '2020-11-06-louisa-rolfe',
      '2020-11-06-pccs',
      '2020-11-06-safelives',
    ])
    expect((await drawnIds(page)).nodes).toEqual([
      'da-commissioner',
      'karma-nirvana',
      'louisa-rolfe',
      'pccs',
      'safelives',
      'victoria-atkins',
    ])
    expect(await page.getByRole('list', { name: 'Filters that are on' }).textContent()).toContain(
      'Harm area: Domestic abuse',
    )
  })

  test('never leave a line with a hidden end', async () => {
    const page = await explore('?open=victoria-atkins')
    for (const status of ['held', 'planned', 'requested']) {
      await page.goto(`${app().url}/explore?open=victoria-atkins&status=${status}`)
      await settled(page)
      const loose = await page.evaluate(
        () =>
          window.__explorer?.cy
            ?.edges()
            .filter((edge) => edge.source().hidden() || edge.target().hidden() || edge.hidden()).length,
      )
      expect(loose).toBe(0)
    }
  })

  test('that leave nothing say which one does it, and it can be taken off there', async () => {
    const page = await explore('?open=refuge')
    await tab(page, 'Filters').click()
    await page.getByRole('checkbox', { name: 'Cancelled' }).click()
    await settled(page)
    await page.getByText('It is the filter “Status: cancelled” that leaves nothing').waitFor()
    await page.getByRole('button', { name: 'Remove “Status: cancelled”' }).click()
    await settled(page)
    expect((await drawnIds(page)).nodes).toContain('refuge')
  })

  test('a period of one week holds the meetings of that week and no others', async () => {
    const page = await explore('?open=victoria-atkins&from=2020-11-09&to=2020-11-13')
    const text = await page.locator('.explore-tables tbody').textContent()
    expect(text).toContain('Karma Nirvana')
    expect(text).not.toContain('Week of 2 November')
  })
})

describe('an expansion', { timeout: 180_000 }, () => {
  test('too large to add at once is chosen from, and never adds more than asked', async () => {
    const page = await explore('?ids=victoria-atkins')
    await tab(page, /^Parties/).click()
    await rowAction(page, 'Victoria Atkins', /Expand/)
    const dialog = page.getByRole('dialog', { name: 'Expand Victoria Atkins' })
    await dialog.getByText(/In all:.*organisations.*people|In all:.*people.*organisations/).waitFor()
    expect(await rowIds(page)).toEqual(['victoria-atkins'])
    await dialog.getByLabel('How many to list').fill('5')
    await dialog.getByRole('button', { name: 'Add 5' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await rowIds(page)).toEqual(['victoria-atkins'])

    await rowAction(page, 'Victoria Atkins', /Expand/)
    await dialog.getByLabel('How many to list').fill('5')
    await dialog.getByRole('group', { name: /^First 5 of \d+ not drawn yet, most meetings first$/ }).waitFor()
    await dialog.getByRole('button', { name: 'Add 5' }).click()
    await settled(page)
    expect(await rowIds(page)).toHaveLength(6)
  })

  test('that is small just opens', async () => {
    const page = await explore('?ids=refuge')
    await tab(page, /^Parties/).click()
    await rowAction(page, 'Refuge', /Expand/)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await rowIds(page)).toContain('victoria-atkins')
  })
})
