import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { load } from '../../server/record/record.ts'
import { expectAccessible, expectNoSidewaysScroll, settled } from '../support/accessibility.ts'
import { withSeed } from '../support/withSeed.ts'

const again = {
  liaison: 1,
  organisations: [{ id: 'safe-lives-again', name: 'Safe Lives', kind: 'charity', side: 'external' }],
}

const { app, visit } = withSeed(({ database }) =>
  load(database, { by: 'tests', why: 'Load the same body twice' }, [
    { name: 'again.json', text: JSON.stringify(again) },
  ]),
)

async function open(path: string): Promise<Page> {
  const page = await visit(path)
  page.setDefaultTimeout(90_000)
  await settled(page)
  return page
}

async function expectAccessibleAtEveryWidth(page: Page) {
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

const said = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text }).first().waitFor()

describe('the register on screen', { timeout: 400_000 }, () => {
  test('an organisation is found, edited, its history told, and the change undone from there', async () => {
    const page = await open('/register')
    await expectAccessibleAtEveryWidth(page)
    await page.getByLabel('Name', { exact: true }).fill('refuge')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: 'Refuge', exact: true }).click()
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await page.getByRole('heading', { name: 'Refuge' }).waitFor()
    await expectAccessibleAtEveryWidth(page)
    const name = page.getByLabel('Name', { exact: true })
    await name.fill('')
    await page.getByLabel('Also known as (optional)').fill('Refuge UK')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Give the name' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('edit-name')
    await name.fill('Refuge')
    await page.getByLabel('Why (optional)').fill('They sign so')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'Changed: “Refuge”')
    await page.getByRole('link', { name: 'See its page' }).click()

    const history = page.getByRole('region', { name: 'History' })
    await history.getByRole('heading', { name: 'They sign so' }).waitFor()
    await history.getByText('After: Refuge UK').waitFor()
    await expectAccessibleAtEveryWidth(page)
    await history.getByRole('button', { name: 'Undo “They sign so”' }).click()
    await said(page, 'Undone. It is as it was before.')
    await history.getByText('It was undone by').waitFor()
  })

  test('a person is added with a post', async () => {
    const page = await open('/register/new?type=person')
    await page.getByLabel('Name', { exact: true }).fill('Jo Example')
    await page.getByRole('button', { name: 'Add a post' }).click()
    await page.getByLabel('Title').fill('Head of Policy')
    await page.getByLabel('At', { exact: true }).fill('refuge')
    await page.getByLabel('At', { exact: true }).press('Enter')
    await page.getByRole('group', { name: 'Post 1' }).getByText('Refuge').first().waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('button', { name: 'Add to the register' }).click()
    await said(page, 'Added: “Jo Example”')
    await page.getByRole('link', { name: 'See its page' }).click()
    await page.getByRole('heading', { name: 'Jo Example', exact: true }).waitFor()
    await page.getByText('Head of Policy').first().waitFor()
  })

  test('a meeting is put right', async () => {
    const page = await open('/entries/2020-11-06-safelives/edit')
    await page.getByLabel('Title').waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByLabel('Title').fill('Call with SafeLives')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'Changed: “Call with SafeLives”')
    await page.getByRole('button', { name: 'Undo' }).click()
    await said(page, 'Undone')
    expect(await page.getByLabel('Title').inputValue()).toBe('SafeLives')
  })

  test('two that are the same are looked at as one, merged, and taken apart again', async () => {
    const page = await open('/register/duplicates')
    await page.getByRole('row', { name: /SafeLives/ }).waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('link', { name: /Look at the two as one.*Safe ?Lives/ }).click()
    await page.getByRole('table', { name: 'Where the two differ' }).waitFor()
    await page.getByText('becomes part of it: its address leads there').waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('button', { name: 'They are the same: merge them' }).click()
    await said(page, 'Merged: “Safe Lives” is now “SafeLives”')
    await page.getByRole('link', { name: 'See its page' }).click()
    await page.getByRole('button', { name: /Take it apart.*Safe Lives/ }).click()
    await said(page, 'Taken apart from “SafeLives”')
    const { entry } = await (await fetch(`${app().url}/api/entries/safe-lives-again`)).json()
    expect(entry.id).toBe('safe-lives-again')
  })
})
