import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { given } from '../support/record.ts'
import {
  cameraAtRest,
  drawnIds,
  drift,
  type ExplorerOptions,
  places,
  settled,
  tab,
  tool,
} from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { app, explore } = withExplorer()

const told = (page: Page) => page.getByTestId('told')
const saveDialog = (page: Page) => page.getByRole('dialog', { name: 'Save this view' })
const views = (page: Page) => page.getByRole('dialog', { name: 'Saved views' })

/** Only the keyboard: the toolbar's button, the name, Enter. */
async function saveAs(page: Page, name: string) {
  await tool(page, 'Save this view').focus()
  await page.keyboard.press('Enter')
  await saveDialog(page).getByLabel('Name').waitFor()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await told(page)
    .filter({ hasText: `Saved the view “${name}”` })
    .waitFor()
  await page.waitForFunction(() => new URL(location.href).searchParams.has('saved'))
}
const savedId = (page: Page) => new URL(page.url()).searchParams.get('saved') ?? ''

async function openSaved(id: string, options: ExplorerOptions = {}): Promise<Page> {
  const page = await explore(`?saved=${id}`, options)
  await page.waitForFunction(() => new URL(location.href).searchParams.has('ids'))
  await settled(page)
  return page
}

const lookAt = (page: Page) => {
  const { searchParams } = new URL(page.url())
  searchParams.delete('saved')
  return Object.fromEntries(searchParams)
}

describe('a saved view', { timeout: 180_000 }, () => {
  test('opens in a new browser with the same ids, filters, period, selection, camera and places', async () => {
    const page = await explore('?open=victoria-atkins&about=domestic-abuse&from=2020-11-02&to=2020-11-13')
    await cameraAtRest(page)
    await settled(page)
    const arrived = new URL(page.url()).searchParams.get('at')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForFunction((at) => new URL(location.href).searchParams.get('at') !== at, arrived)
    await saveAs(page, 'Domestic abuse, November')
    const before = { ids: await drawnIds(page), at: await places(page), look: lookAt(page) }
    const again = await openSaved(savedId(page))
    expect(await drawnIds(again)).toEqual(before.ids)
    expect(drift(before.at, await places(again))).toBeLessThan(2)
    await cameraAtRest(again)
    expect(lookAt(again)).toEqual(before.look)
    await again.getByText('nothing in it has changed since it was saved').waitFor()
    await expectAccessible(again)
  })

  test('says what changed since it was saved, each thing a link', async () => {
    const page = await explore('?ids=refuge,victoria-atkins')
    await saveAs(page, 'Refuge and the minister')
    await given(app().database, {
      liaison: 1,
      organisations: [{ id: 'refuge', serves: 'Changed by a test' }],
      meetings: [
        {
          id: 'test-second-call',
          title: 'Second call with Refuge',
          kind: 'call',
          when: { from: '2020-11-05', to: '2020-11-05', precision: 'day' },
          status: 'held',
          parties: [{ organisation: 'refuge' }, { person: 'victoria-atkins' }],
          citations: [{ document: '2020-11-06-weekly-update', locator: 'made up' }],
        },
      ],
    })
    const again = await openSaved(savedId(page))
    const since = again.locator('.explore-since')
    await since.getByText(/1 meeting is new/).waitFor()
    expect(await since.textContent()).toMatch(/Since this was saved \(today\):/)
    expect(await since.textContent()).toContain('Refuge was changed')
    await since.getByRole('button', { name: 'Second call with Refuge' }).click()
    await settled(again)
    expect(new URL(again.url()).searchParams.get('selected')).toBe('test-second-call')
    await expectAccessible(again)
    await again.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(again)
  })

  test('with something no longer in the data opens, and says so', async () => {
    await given(app().database, {
      liaison: 1,
      organisations: [{ id: 'short-lived', name: 'Short Lived', kind: 'charity', side: 'external' }],
    })
    const { seq } = await (await fetch(`${app().url}/api/health`)).json()
    const page = await explore('?ids=refuge,short-lived')
    await saveAs(page, 'With one that goes')
    await fetch(`${app().url}/api/changes/${seq}/undo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    const again = await openSaved(savedId(page))
    await again.locator('.explore-since').getByText('1 item is no longer in the data').waitFor()
    expect((await drawnIds(again)).nodes).toEqual(['refuge'])
  })

  test('is listed, renamed, deleted and brought back by keyboard, and found with nothing drawn', async () => {
    const page = await explore('?ids=refuge,respect')
    await saveAs(page, 'To be deleted')
    await tool(page, 'Saved views').focus()
    await page.keyboard.press('Enter')
    await views(page).getByRole('link', { name: 'To be deleted' }).waitFor()
    await expectAccessible(page)
    await views(page).getByRole('button', { name: 'Rename “To be deleted”' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Renamed')
    await page.keyboard.press('Enter')
    await views(page).getByRole('link', { name: 'Renamed' }).waitFor()
    await views(page).getByRole('button', { name: 'Delete “Renamed”' }).focus()
    await page.keyboard.press('Enter')
    await views(page).getByText('Deleted “Renamed”').waitFor()
    expect(await views(page).getByRole('link', { name: 'Renamed' }).count()).toBe(0)
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Undo'))
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await views(page).getByRole('link', { name: 'Renamed' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Renamed')
    const fresh = await explore('')
    await fresh.getByRole('link', { name: 'Renamed' }).click()
    await fresh.waitForFunction(() => new URL(location.href).searchParams.has('ids'))
    await settled(fresh)
    expect((await drawnIds(fresh)).nodes).toEqual(['refuge', 'respect'])
  })

  test('opened over another picture is a step that undo takes back', async () => {
    const page = await explore('?ids=refuge,respect')
    await saveAs(page, 'Two charities')
    const id = savedId(page)
    const other = await explore('?ids=victoria-atkins,mhclg')
    const before = await drawnIds(other)
    await tool(other, 'Saved views').click()
    await views(other).locator(`[data-id="${id}"]`).getByRole('link').click()
    await other.waitForFunction(() => /ids=refuge/.test(location.href))
    await settled(other)
    expect((await drawnIds(other)).nodes).toEqual(['refuge', 'respect'])
    await tool(other, 'Undo').click()
    await settled(other)
    expect(await drawnIds(other)).toEqual(before)
  })

  test('saved over by two people: the second is told, and saves theirs as a new one', async () => {
    const page = await explore('?ids=refuge,respect')
    await saveAs(page, 'Shared')
    const one = await openSaved(savedId(page))
    const two = await openSaved(savedId(page), { expected: /409/ })
    await saveAs(one, 'Shared, by one')
    await tool(two, 'Save this view').click()
    await saveDialog(two).getByLabel('Name').fill('Shared, by two')
    await saveDialog(two)
      .getByRole('button', { name: /^Save over/ })
      .click()
    await saveDialog(two).getByText('Somebody else has changed this view').waitFor()
    await expectAccessible(two)
    await saveDialog(two).getByRole('button', { name: 'Save as a new view' }).click()
    await told(two).filter({ hasText: 'Saved the view “Shared, by two”' }).waitFor()
  })

  test('without a name is not saved, and says why', async () => {
    const page = await explore('?ids=refuge')
    await tool(page, 'Save this view').click()
    await saveDialog(page).getByLabel('Name').waitFor()
    await page.keyboard.press('Enter')
    await saveDialog(page).getByText('Enter a name for the view').waitFor()
    await expectAccessible(page)
  })
})

describe('a link', { timeout: 180_000 }, () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('is copied, said, and shows the same elsewhere', async () => {
    const page = await explore('?open=refuge', { permissions })
    await cameraAtRest(page)
    await tool(page, 'Copy link').click()
    await told(page).filter({ hasText: 'Copied the link' }).waitFor()
    const link = await copied(page)
    expect(link.length).toBeLessThanOrEqual(2_000)
    const again = await explore(new URL(link).search)
    expect(await drawnIds(again)).toEqual(await drawnIds(page))
    expect(drift(await places(page), await places(again))).toBeLessThan(2)
  })

  test('of a large picture is offered as a short one', async () => {
    const { organisations, people } = await (await fetch(`${app().url}/api/record`)).json()
    const ids = [...organisations, ...people].map(({ id }: { id: string }) => id)
    const page = await explore(`?ids=${ids.join(',')}`, { permissions })
    await cameraAtRest(page)
    await tool(page, 'Copy link').click()
    await saveDialog(page).getByText('some programs cut such addresses').waitFor()
    await saveDialog(page).getByLabel('Name').fill('Everyone')
    await page.keyboard.press('Enter')
    await told(page).filter({ hasText: 'copied a short link' }).waitFor()
    const link = await copied(page)
    expect(link).toMatch(/\/explore\?saved=view\.everyone\.[0-9a-f]+$/)
    const again = await openSaved(new URL(link).searchParams.get('saved') ?? '')
    expect((await drawnIds(again)).nodes).toEqual((await drawnIds(page)).nodes)
  })

  test('tampered with gives a message and runs nothing', async () => {
    const page = await explore(`?saved=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`, {
      expected: /404/,
    })
    let asked = 0
    page.on('dialog', () => {
      asked += 1
    })
    await page.getByRole('alert').getByText('There is nothing with the id').waitFor()
    expect(await page.locator('img[src=x]').count()).toBe(0)
    expect(asked).toBe(0)
    await tab(page, 'Facts').count()
  })
})
