import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { withExplorer } from '../explore/withExplorer.ts'
import { expectAccessible, expectAccessibleAtEveryWidth } from '../support/accessibility.ts'

vi.setConfig({ testTimeout: 120_000 })

const { visit } = withExplorer()

const matrix = async (search: string): Promise<Page> => {
  const page = await visit(`/coverage${search}`)
  await page.getByRole('table').waitFor()
  return page
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

/** By keyboard: the line that says whose meetings, as of when, opens in place. */
async function changeScope(page: Page) {
  const line = 'Meetings of any government party, as of 6 November 2020: change'
  await page.locator('summary', { hasText: line }).press('Enter')
  await page.getByRole('combobox', { name: 'Meetings of' }).waitFor()
}

const unfolded = '?asOf=2020-11-06&open=vawg'

describe('who is engaged on what', () => {
  test('says of Refuge that it was met about domestic abuse, and of Galop that no meeting is recorded', async () => {
    const page = await matrix(unfolded)
    const refuge = await row(page, 'Refuge').first().textContent()
    expect(refuge).toContain('met')
    expect(refuge).toContain('last 6 November 2020')
    expect(await row(page, 'Galop').textContent()).toContain('no meeting recorded')
    expect(await page.getByText('Based on 2 documents').count()).toBeGreaterThan(0)
  })

  test('domestic abuse has a column at once; a harm area folds and unfolds, and the address says so', async () => {
    const page = await matrix('?asOf=2020-11-06')
    const heading = page.getByRole('columnheader', { name: /Domestic abuse/ })
    await heading.waitFor()
    await page.getByRole('button', { name: 'Hide the parts of Violence against women and girls' }).click()
    await heading.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: 'Show the parts of Violence against women and girls' }).click()
    await heading.waitFor()
    expect(new URL(page.url()).searchParams.get('open')).toBe('vawg')
  })

  test('by keyboard: one stop for the cells, arrows between them, Enter for what one rests on, Escape back', async () => {
    const page = await matrix(`${unfolded}&find=safelives`)
    await page.getByText('Showing 1 to 1 of 1 organisations').waitFor()
    const cells = page.locator('tbody [data-column]')
    expect(await page.locator('tbody [data-column][tabindex="0"]').count()).toBe(1)
    await cells.first().focus()
    const at = await page
      .getByRole('columnheader')
      .allTextContents()
      .then((all) => all.findIndex((text) => text.startsWith('Domestic abuse')) - 1)
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'SafeLives: Domestic abuse' })
    await dialog.getByText('Counted as met.').waitFor()
    expect(await dialog.textContent()).toContain('10 April 2020')
    expect(await dialog.textContent()).toContain('Readout: Home Secretary call')
    expect(await dialog.textContent()).toContain('Inferred')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe(String(at))
  })

  test('meetings of Victoria Atkins alone leave out the Home Secretary’s call', async () => {
    const page = await matrix(`${unfolded}&find=safelives`)
    await changeScope(page)
    await page.getByRole('combobox', { name: 'Meetings of' }).selectOption('victoria-atkins')
    await page.getByRole('table', { name: 'Meetings of Victoria Atkins, as of 6 November 2020' }).waitFor()
    await page.getByText('Meetings of Victoria Atkins, as of 6 November 2020: change').waitFor()
    const text = await row(page, 'SafeLives').textContent()
    expect(text).toContain('no meeting recorded')
    expect(text).toContain('planned')
  })

  test('a period is chosen in the line above the table, which then says it', async () => {
    const page = await matrix(`${unfolded}&find=safelives`)
    await changeScope(page)
    const last = page.getByRole('group', { name: 'Last day' })
    for (const [box, digits] of Object.entries({ Day: '30', Month: '6', Year: '2020' }))
      await last.getByLabel(box).fill(digits)
    await page.keyboard.press('Enter')
    await page
      .getByText('Meetings of any government party, as of 6 November 2020, until 30 June 2020: change')
      .waitFor()
    expect(new URL(page.url()).searchParams.get('to')).toBe('2020-06-30')
    expect(await last.isVisible()).toBe(true)
  })

  test('together by kind, it counts organisations and meetings', async () => {
    const page = await matrix(`${unfolded}&rows=kind`)
    const charities = await row(page, 'Charity').textContent()
    expect(charities).toContain('4 met')
  })

  test('by keyboard, a cell of a kind opens its organisations and meetings, and an organisation its own', async () => {
    const page = await matrix(`${unfolded}&rows=kind`)
    const cell = row(page, 'Charity').getByTitle('Charity, Domestic abuse')
    await cell.focus()
    await page.keyboard.press('Enter')
    const charities = page.getByRole('dialog', { name: 'Charity: Domestic abuse' })
    await charities.getByRole('heading', { name: '4 met' }).waitFor()
    await charities.getByRole('link', { name: 'Call with Refuge' }).waitFor()
    await expectAccessible(page)
    await charities.getByRole('button', { name: 'Karma Nirvana' }).press('Enter')
    await page.getByRole('dialog', { name: 'Karma Nirvana: Domestic abuse' }).getByText('Planned.').waitFor()
    await page.keyboard.press('Escape')
    await charities.getByRole('button', { name: 'Karma Nirvana' }).waitFor()
    await page.keyboard.press('Escape')
    await charities.waitFor({ state: 'detached' })
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('a name nobody has is answered with what to do', async () => {
    const page = await visit('/coverage?find=nobodyhasthisname')
    await page.getByText('No organisation in the register fits these choices').waitFor()
  })

  test('is accessible at every width, also with a cell open', async () => {
    const page = await matrix(unfolded)
    await expectAccessibleAtEveryWidth(page)
    const open = await matrix(`${unfolded}&cell=safelives~domestic-abuse`)
    await open.getByRole('dialog').getByText('Counted as met.').waitFor()
    await expectAccessible(open)
  })
})
