import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, settled } from '../support/accessibility.ts'
import type { PageOptions } from '../support/browser.ts'
import { withSeed } from '../support/withSeed.ts'
import { planClient } from './planSupport.ts'

const { app, visit } = withSeed(() => ready(), 300_000)
const { plan, done, start, clear, ready } = planClient(app)
beforeEach(clear)

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await visit(path, options)
  await settled(page)
  return page
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

/** As by hand: to the field or button, then the keys. */
async function type(page: Page, label: string, text: string) {
  await page.getByLabel(label).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
async function press(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

describe('the review plan', { timeout: 180_000 }, () => {
  test('starts empty, says what to do, and is filled by keyboard alone: an interval, then SafeLives', async () => {
    const page = await open('/coverage/plan')
    await page.getByText('No review interval yet. Add one, for example every 90 days.').waitFor()
    await expectAccessibleOnDeskAndPhone(page)
    await type(page, 'Number of days', '90')
    await page.keyboard.press('Enter')
    await said(page, 'Added the interval “every 90 days”')
    await page.getByText('No organisation is on the plan yet').waitFor()
    await type(page, 'Find an organisation to add', 'safelives')
    await page.getByRole('option', { name: /^SafeLives/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'To be added' }).getByText('SafeLives').waitFor()
    await type(page, 'Owner (optional)', 'Sam Fox')
    await page.keyboard.press('Enter')
    await said(page, 'Put SafeLives on “every 90 days”, with Sam Fox as owner.')
    const due = page.getByRole('region', { name: 'Due now' })
    await due.getByRole('row', { name: /SafeLives.*10 April 2020.*9 July 2020.*Sam Fox/ }).waitFor()
    await expectAccessibleOnDeskAndPhone(page)
  })

  test('every edit can be taken back: the next press of Tab is Undo', async () => {
    await start({ safelives: 'Sam Fox', refuge: 'Zoë Lane' })
    const page = await open('/coverage/plan')
    await page
      .getByRole('region', { name: 'Due later' })
      .getByRole('row', { name: /Refuge/ })
      .waitFor()
    await page.getByRole('checkbox', { name: 'Choose Refuge' }).focus()
    await page.keyboard.press('Space')
    await press(page, 'Take off the plan')
    await said(page, 'Took Refuge off the plan.')
    expect((await plan()).total).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await said(page, 'Undone.')
    expect((await plan('?owner=Zo%C3%AB%20Lane')).total).toBe(1)
  })

  test('is narrowed to one owner, in the address', async () => {
    await start({ safelives: 'Sam Fox', refuge: 'Zoë Lane' })
    const page = await open('/coverage/plan')
    await page.getByLabel('Owner', { exact: true }).selectOption('Sam Fox')
    await page.waitForURL(/owner=Sam/)
    await page.getByText(/: 1 organisation\./).waitFor()
    expect(await page.getByRole('row', { name: /Refuge/ }).count()).toBe(0)
  })

  test('changed by somebody else meanwhile: says what and by whom, and shows the plan as it is now', async () => {
    await start()
    const page = await open('/coverage/plan', { expected: /409/ })
    await page.getByRole('checkbox', { name: 'Choose Refuge' }).check()
    await done('PUT', 'plan/members', { ids: ['refuge'], owner: 'Sam Fox', seen: (await plan()).seq })
    await type(page, 'New owner', 'Zoë Lane')
    await page.keyboard.press('Enter')
    await said(page, /Refuge was changed by .*Make Sam Fox the owner/)
    await page.getByRole('row', { name: /Refuge.*Sam Fox/ }).waitFor()
    await expectAccessible(page)
  })
})

describe('a portfolio', { timeout: 180_000 }, () => {
  test('without organisations says where to add them', async () => {
    const page = await open('/coverage/portfolio?owner=Nobody')
    await page.getByText('Nobody has no organisation on the review plan yet').waitFor()
    await expectAccessibleOnDeskAndPhone(page)
  })

  test('is handed over by keyboard after showing what moves, and undone', async () => {
    await start({ safelives: 'Sam Fox', refuge: 'Sam Fox' })
    const page = await open('/coverage/portfolio?owner=Sam%20Fox')
    await page.getByRole('heading', { name: 'Portfolio of Sam Fox' }).waitFor()
    await page.getByText('Share Home Office plans on perpetrators.').waitFor()
    await page.getByText('What moves: the review of 2 organisations (SafeLives, Refuge)').waitFor()
    await expectAccessibleOnDeskAndPhone(page)
    await type(page, 'Hand over to', 'Zoë Lane')
    await page.keyboard.press('Enter')
    await said(page, 'Handed over 2 organisations from Sam Fox to Zoë Lane.')
    expect((await plan('?owner=Zo%C3%AB%20Lane')).total).toBe(2)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await said(page, 'Undone.')
    expect((await plan('?owner=Sam%20Fox')).total).toBe(2)
  })

  test('marks what changed as seen', async () => {
    await start({ refuge: 'Ada Byron' })
    const page = await open('/coverage/portfolio?owner=Ada%20Byron')
    await page.getByText('You have not looked at this portfolio before.').waitFor()
    await press(page, 'Follow changes from now on')
    await page.getByText(/Nothing has changed since/).waitFor()
    await done('PUT', 'plan/members', {
      ids: ['respect'],
      interval: 'every-90-days',
      owner: 'Ada Byron',
      seen: (await plan()).seq,
    })
    await page.reload()
    await page.getByText(/1 thing has changed since/).waitFor()
    await page.getByText(/Put Respect on the review interval/).waitFor()
    await press(page, 'Mark as seen')
    await page.getByText(/Nothing has changed since/).waitFor()
  })

  test('has a pack for A4 paper: last met, due, undertakings, sources, evidence, and nothing to press', async () => {
    await start({ safelives: 'Sam Fox' })
    const page = await open('/coverage/portfolio/pack?owner=Sam%20Fox')
    await page.getByRole('row', { name: /SafeLives.*10 April 2020.*9 July 2020/ }).waitFor()
    await expectAccessibleOnDeskAndPhone(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Print this pack' }).isVisible()).toBe(false)
    expect(await page.getByRole('navigation', { name: 'Coverage' }).isVisible()).toBe(false)
    expect(await page.getByText('Based on 2 documents').filter({ visible: true }).count()).toBe(1)
    expect(await page.getByText('Share Home Office plans on perpetrators.').isVisible()).toBe(true)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(1_000)
  })
})
