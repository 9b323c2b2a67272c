import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, settled } from '../support/accessibility.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { newPage, type PageOptions, type TestPage } from '../support/browser.ts'
import { commitmentsClient, toMariaMiller } from './commitmentsClient.ts'

let app: TestApp
let opened: TestPage | undefined
const { fact, ask, ready } = commitmentsClient(() => app)

beforeAll(async () => {
  app = await seededApp()
  await ready()
}, 300_000)
afterAll(() => app.stop())
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  opened = await newPage(options)
  opened.page.setDefaultTimeout(90_000)
  await opened.page.goto(app.url + path)
  await settled(opened.page)
  return opened.page
}

async function expectAccessibleOnDeskAndPhone(page: Page) {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

const said = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text }).waitFor()

/** A date in its three boxes, within the fieldset of this name. */
async function date(page: Page, legend: string, [day, month, year]: [string, string, string]) {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
  await group.getByLabel('Year').press('Tab')
}

describe('commitments on screen', { timeout: 400_000 }, () => {
  test('promised letters are found, one is closed with a note, and Undo opens it again', async () => {
    const page = await open('/commitments')
    await page.getByText('16 open commitments, 1 done, 0 withdrawn; 0 late; 1 promised letter').waitFor()
    await expectAccessibleOnDeskAndPhone(page)
    await page.getByLabel('Promised letters (1)').check()
    await page.waitForURL(/letter=yes/)
    await page
      .getByRole('row', { name: /Write to Maria Miller.*Victoria Atkins.*No date given.*open/ })
      .waitFor()
    await page.getByRole('link', { name: /Write to Maria Miller/ }).click()
    await page.getByRole('heading', { name: 'Close it' }).waitFor()
    await expectAccessibleOnDeskAndPhone(page)

    await page.getByRole('button', { name: 'Close it' }).click()
    await page.getByText('Write a note, or choose a document').waitFor()
    await page.getByLabel('What was done, or why it was withdrawn').fill('Letter sent on Friday.')
    await date(page, 'On which day', ['13', '11', '2020'])
    await page.getByRole('button', { name: 'Close it' }).click()
    await said(page, 'Recorded as done')
    expect(await fact(toMariaMiller)).toMatchObject({
      status: 'done',
      closedNote: 'Letter sent on Friday.',
      closedOn: '2020-11-13',
    })
    await page.getByText('Letter sent on Friday.').waitFor()

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await said(page, 'Undone. It is as it was before.')
    await page.getByRole('heading', { name: 'Close it' }).waitFor()
    expect((await fact(toMariaMiller)).status).toBe('open')
  })

  test('nothing within the filters is said so, beside the evidence', async () => {
    const page = await open('/commitments?late=yes')
    await page.getByText('No commitment is within these filters.').waitFor()
    const evidence = page.getByText(/^Based on 2 documents/)
    await evidence.filter({ visible: true }).waitFor()
    expect(await evidence.filter({ visible: true }).count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await evidence.filter({ visible: true }).count()).toBe(1)
  })

  test('from the page of the planned SafeLives meeting: it becomes held, with what was undertaken', async () => {
    const page = await open('/entries/2020-11-06-safelives')
    await page.getByRole('link', { name: 'Record what happened' }).click()
    await page.getByRole('heading', { name: 'SafeLives' }).waitFor()
    await page.getByLabel('It was held').check()
    await date(page, 'On which day', ['12', '11', '2020'])
    await page.getByRole('button', { name: 'All were present' }).click()
    await page.getByRole('button', { name: 'Add a commitment' }).click()
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('Say who undertook, asked or offered what').first().waitFor()
    await page.getByLabel('By', { exact: true }).selectOption({ label: 'Victoria Atkins' })
    await page.getByLabel('What', { exact: true }).fill('Write to SafeLives about winter funding.')
    await date(page, 'Date of the note', ['13', '11', '2020'])
    await expectAccessibleOnDeskAndPhone(page)
    await page.getByRole('button', { name: 'Record it' }).click()
    await said(page, 'Recorded that “SafeLives” was held, with 1 commitment')
    await page.getByRole('link', { name: 'See its page' }).click()

    const history = page.getByRole('table', { name: 'What was known, and when' })
    await history.getByRole('row', { name: /planned.*6 November 2020/ }).waitFor()
    await history.getByRole('row', { name: /held.*13 November 2020/ }).waitFor()
    const coverage = JSON.stringify(await ask('coverage?by=victoria-atkins&about=domestic-abuse&limit=500'))
    expect(coverage).toMatch(/"id":"safelives".{0,400}"engaged":"met"/)
  })

  test('days that contradict each other are said, and what was typed stays', async () => {
    const page = await open('/meetings/2020-11-06-karma-nirvana/record', { expected: /400 \(Bad Request\)/ })
    await page.getByLabel('It was cancelled').check()
    await page.getByLabel('My note, in a few words').fill('Called off by telephone.')
    await date(page, 'Date of the note', ['1', '11', '2020'])
    await page.getByRole('button', { name: 'Record it' }).click()
    await said(page, 'it was still planned')
    expect(await page.getByLabel('My note, in a few words').inputValue()).toBe('Called off by telephone.')
    expect(await page.getByLabel('It was cancelled').isChecked()).toBe(true)
  })
})
