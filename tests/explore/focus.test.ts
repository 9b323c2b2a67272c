import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { graph, rowIds, settled, tab } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { explore } = withExplorer()

/** What has the focus, by what it says. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('button, input, [role=application]')?.textContent ?? '')

const pressFocused = async (page: Page) => {
  await page.keyboard.press('Enter')
  await settled(page)
}

describe('what goes away under the focus hands it on', { timeout: 180_000 }, () => {
  test('a filter taken off: to the next filter, and after the last to the Filters tab', async () => {
    const page = await explore('?open=victoria-atkins&status=held,planned')
    await page.getByRole('button', { name: 'Remove Status: held' }).focus()
    await pressFocused(page)
    expect(await focused(page)).toBe('Remove Status: planned')
    await pressFocused(page)
    expect(await focused(page)).toBe('Remove Only meetings of Victoria Atkins')
    await pressFocused(page)
    expect(await focused(page)).toBe('Filters')
  })

  test('the button that takes off the filter which leaves nothing', async () => {
    const page = await explore('?ids=refuge,victoria-atkins&status=cancelled')
    await page.getByRole('button', { name: 'Remove “Status: cancelled”' }).focus()
    await pressFocused(page)
    expect(await focused(page)).toBe('Filters')
  })

  test('a row hidden from its own menu: to the menu button of the next row', async () => {
    const page = await explore('?open=refuge')
    await tab(page, /^Parties/).click()
    const names = await page.locator('.explore-tables tbody th').allTextContents()
    const before = await rowIds(page)
    await page.locator('.explore-tables tbody tr').nth(1).getByRole('button', { name: 'Actions' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Hide', exact: true }).focus()
    await pressFocused(page)
    await page.waitForFunction(
      (rows) => document.querySelectorAll('.explore-tables tbody tr').length < rows,
      before.length,
    )
    expect(await focused(page)).toBe(`Actions for ${names[2]?.trim()}`)
  })
})

describe('the keys act where one would think they do', { timeout: 180_000 }, () => {
  test('in the search box with nothing typed, undo and redo are about the steps', async () => {
    const page = await explore('')
    const box = page.getByRole('combobox', { name: /^(Find|Add) a person/ })
    await box.fill('refuge')
    await page
      .getByRole('option', { name: /^Refuge/ })
      .first()
      .click()
    await settled(page)
    const drawn = await rowIds(page)
    expect(drawn.length).toBeGreaterThan(0)
    await box.focus()
    await page.keyboard.press('Control+z')
    await settled(page)
    await page.waitForFunction(() => document.activeElement?.id === 'explore-search')
    await page.keyboard.press('Control+Shift+z')
    await settled(page)
    expect(await rowIds(page)).toEqual(drawn)
  })

  test('in the search box with words in it, they are about the words', async () => {
    const page = await explore('?open=refuge')
    await page.locator('#explore-search').pressSequentially('zz')
    await page.keyboard.press('Control+z')
    await settled(page)
    expect((await rowIds(page)).length).toBeGreaterThan(0)
    expect(await page.locator('#explore-search').inputValue()).not.toBe('zz')
  })

  test('the Space key in the graph says what it has selected, and what no longer', async () => {
    const page = await explore('?open=refuge')
    await graph(page).focus()
    const said = page.getByTestId('walk')
    const name = (await said.textContent())?.split(',')[0] ?? ''
    const selected = new URL(page.url()).searchParams.get('selected') !== null
    const words = ['selected', 'not selected']
    for (const expected of selected ? words.toReversed() : words) {
      await page.keyboard.press('Space')
      await settled(page)
      expect(await said.textContent()).toBe(`${name}: ${expected}`)
    }
    await page.keyboard.press('ArrowDown')
    expect(await said.textContent()).not.toContain('selected')
  })
})

test('a filter by what is not in the data is told as that', { timeout: 180_000 }, async () => {
  const page = await explore('?ids=refuge,victoria-atkins&of=nobody-of-this-name')
  await page
    .getByRole('status')
    .filter({ hasText: 'The filters name nobody-of-this-name, which is not in the data' })
    .waitFor()
})
