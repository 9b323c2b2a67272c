import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { drawnIds, graph, places, rowAction, settled, tab, tool } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { explore } = withExplorer()

const said = (page: Page) => page.getByTestId('walk').textContent()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))

describe('no failure that axe can find', { timeout: 180_000 }, () => {
  test('with nothing drawn, and the search box has the focus', async () => {
    const page = await explore('')
    await page.waitForFunction(() => document.activeElement?.id === 'explore-search')
    await page.getByRole('button', { name: 'how are … and … connected' }).waitFor()
    await expectAccessible(page)
  })

  test('with each panel open', async () => {
    const page = await explore('?open=refuge&about=domestic-abuse')
    for (const name of ['Facts', 'Filters', 'Time', 'Paths', 'Key', 'Steps']) {
      await tab(page, name).click()
      await page.waitForFunction(() => !/Loading/.test(document.body.textContent))
      await expectAccessible(page)
    }
  })

  test('with the tables only, a menu and a dialog', async () => {
    const page = await explore('?ids=victoria-atkins&view=table')
    await tab(page, /^Parties/).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Actions for Victoria Atkins' }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await rowAction(page, 'Victoria Atkins', /Expand/)
    await page.getByRole('dialog').getByRole('button', { name: /^Add / }).waitFor()
    await expectAccessible(page)
  })

  test('320 pixels wide, with nothing beside the page, and with text twice as large', async () => {
    const page = await explore('?open=refuge', { viewport: { width: 320, height: 640 } })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expectNoSidewaysScroll(page)
  })
})

describe('by keyboard alone', { timeout: 180_000 }, () => {
  test('the graph is one stop, after the toolbar, walked with the arrows and left with Tab', async () => {
    const page = await explore('?open=refuge')
    await tool(page, 'Help').focus()
    for (let stop = 0; stop < 9 && (await focused(page)) !== 'graph'; stop++) await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('graph')
    expect(await said(page)).toMatch(/^Refuge, organisation, 1 meeting, \d+ links? not shown/)
    await page.keyboard.press('ArrowRight')
    expect(await said(page)).toMatch(
      /^Victoria Atkins, person, 22 meetings, \d+ links? not shown.*Joined by 1 meeting held/,
    )
    await page.keyboard.press('Enter')
    expect(await said(page)).toMatch(/^Victoria Atkins.*lines? drawn/)
    await page.keyboard.press('Backspace')
    expect(await said(page)).toMatch(/^Refuge/)
    await page.keyboard.press('Space')
    await settled(page)
    await page.keyboard.press('Tab')
    expect(await focused(page)).not.toBe('graph')
  })

  test('the menu opens at the place one is at, and gives the focus back', async () => {
    const page = await explore('?open=refuge')
    await graph(page).focus()
    await page.keyboard.press('Shift+F10')
    const menu = page.getByRole('menu', { name: 'Actions for Refuge' })
    await menu.waitFor()
    await page.keyboard.press('Escape')
    expect(await menu.count()).toBe(0)
    expect(await focused(page)).toBe('graph')
  })

  test('Insert expands, and letters do nothing until they are switched on', async () => {
    const page = await explore('?ids=refuge')
    await graph(page).focus()
    await page.keyboard.press('e')
    await settled(page)
    expect((await drawnIds(page)).nodes).toEqual(['refuge'])
    await page.keyboard.press('Insert')
    await settled(page)
    expect((await drawnIds(page)).nodes).toContain('victoria-atkins')
  })

  test('what a step did is said, and a dialog gives the focus back to what opened it', async () => {
    const page = await explore('?open=refuge')
    await tool(page, 'Help').click()
    await page.getByRole('dialog', { name: 'Keys and mouse' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Help')
    await tool(page, 'Undo').click()
    await settled(page)
    expect(await page.getByTestId('said').textContent()).toMatch(/^Undone: Opened Refuge/)
  })

  test('every drag has a button: moving a node, looking round and nearer', async () => {
    const page = await explore('?open=refuge')
    await page
      .getByRole('tabpanel', { name: 'Facts' })
      .getByRole('button', { name: 'Move', exact: true })
      .click()
    const before = (await places(page)).refuge
    await page.getByRole('button', { name: 'Right', exact: true }).click()
    await settled(page)
    expect((await places(page)).refuge?.x).toBeGreaterThan(before?.x ?? Number.POSITIVE_INFINITY)
    const zoom = () => page.evaluate(() => window.__explorer?.cy?.zoom() ?? 0)
    const near = await zoom()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await zoom()).toBeGreaterThan(near)
    const at = (await places(page)).refuge?.x ?? 0
    await page.getByRole('button', { name: 'Look left' }).click()
    expect((await places(page)).refuge?.x).toBeGreaterThan(at)
  })
})

describe('when the server does not answer', { timeout: 180_000 }, () => {
  test('in the middle of an expansion: nothing changes, it is said, and Try again works', async () => {
    const page = await explore('?ids=refuge', { expected: /Failed to load resource|ERR_/ })
    const before = { drawn: await drawnIds(page), places: await places(page), url: page.url() }
    await page.route('**/api/**', (route) => route.abort())
    await graph(page).focus()
    await page.keyboard.press('Insert')
    const alert = page.getByRole('alert').filter({ hasText: 'Liaison is not answering' })
    await alert.waitFor()
    expect({ drawn: await drawnIds(page), places: await places(page) }).toEqual({
      drawn: before.drawn,
      places: before.places,
    })
    await expectAccessible(page)
    await page.unroute('**/api/**')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await settled(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect((await drawnIds(page)).nodes).toContain('victoria-atkins')
  })

  test('an address with nonsense in it opens, and says what is not there, which may never have been', async () => {
    const page = await explore('?ids=refuge,no-such-entry&status=held,nonsense&from=yesterday&xy=%%%&at=x')
    expect((await drawnIds(page)).nodes).toEqual([])
    const missing = page.getByText('1 item asked for is not in the data: no-such-entry.')
    await missing.waitFor()
    expect(await missing.textContent()).toContain('may never have been recorded here')
  })

  test('an address of which nothing is in the data leads to the start, and goes on from there', async () => {
    const page = await explore('?ids=no-such-entry')
    await page.getByText('1 item asked for is not in the data: no-such-entry.').waitFor()
    await expectAccessible(page)
    await page.getByRole('combobox', { name: /^Find a person/ }).fill('refuge')
    await page
      .getByRole('option', { name: /^Refuge/ })
      .first()
      .click()
    await settled(page)
    expect((await drawnIds(page)).nodes).toContain('victoria-atkins')
  })
})
