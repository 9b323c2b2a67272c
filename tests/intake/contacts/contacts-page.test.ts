import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, settled } from '../../support/accessibility.ts'
import { withSeed } from '../../support/withSeed.ts'

const { app, visit } = withSeed()

async function open(options: { expected?: RegExp } = {}): Promise<Page> {
  const page = await visit('/contacts/new', options)
  page.setDefaultTimeout(90_000)
  await settled(page)
  return page
}

const who = (page: Page) => page.getByRole('combobox', { name: 'Who was it with' })
const lines = (page: Page) => page.getByRole('list', { name: 'Who it was with' })
const line = (page: Page, name: string) => lines(page).locator('strong', { hasText: name })
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').filter({ hasText: text }).first().waitFor()
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

async function expectAccessibleAtEveryWidth(page: Page) {
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

const entry = async (id: string) => (await fetch(`${app().url}/api/entries/${id}`)).json()

const invitation = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'SUMMARY:Winter call',
  'DTSTART;TZID=Europe/London:20201202T140000',
  'ORGANIZER;CN=Refuge:mailto:info@example.org',
  'ATTENDEE;CN=Karma Nirvana:mailto:kn@example.org',
  'ATTENDEE;CN=Respect;PARTSTAT=DECLINED:mailto:r@example.org',
  'LOCATION:By telephone',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

describe('logging a contact', { timeout: 400_000 }, () => {
  test('by keyboard alone, with Undo and the meeting one press away', async () => {
    const page = await open()
    await expectAccessibleAtEveryWidth(page)
    await page.getByLabel('Who on our side').selectOption({ label: 'Victoria Atkins' })
    await who(page).focus()
    await page.keyboard.type('refuge')
    await press(page, 'Enter')
    await line(page, 'Refuge').waitFor()
    await page.keyboard.type('karma nirvana')
    await press(page, 'Enter')
    await line(page, 'Karma Nirvana').waitFor()
    await press(page, 'Enter')
    await expectFocused(page, 'contact-by')
    await press(page, 'Enter')
    await expectFocused(page, 'contact-day-day')
    await page.keyboard.type('2')
    await press(page, 'Enter')
    await page.keyboard.type('12')
    await press(page, 'Enter')
    await page.keyboard.type('2020')
    await press(page, 'Control+Enter')
    await said(page, 'Logged: “Refuge and Karma Nirvana”')
    await page.getByRole('link', { name: 'See its page' }).waitFor()
    await press(page, 'Tab')
    await expectFocused(page, 'Undo')
    await press(page, 'Tab', 'Enter')
    await page.getByRole('heading', { level: 1, name: 'Refuge and Karma Nirvana' }).waitFor()
    await page.getByText('2 December 2020').first().waitFor()

    await page.goBack()
    await settled(page)
    expect(await page.getByLabel('Who on our side').inputValue()).toBe('victoria-atkins')
  })

  test('what is missing is summed up, leads to its field, and nothing typed is lost', async () => {
    const page = await open()
    await page.getByLabel('My note (optional)').fill('They asked about winter.')
    await page.getByRole('group', { name: 'When' }).getByLabel('Day').fill('42')
    await page.getByRole('button', { name: 'Log it' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
    await summary.getByRole('link', { name: 'Say who it was with' }).waitFor()
    await summary.getByRole('link', { name: 'Choose who it was on our side' }).waitFor()
    await summary.getByRole('link', { name: 'Enter a real date' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contact-day-day')
    expect(await page.title()).toContain('Error: ')
    expect(await page.getByLabel('My note (optional)').inputValue()).toBe('They asked about winter.')
    await expectAccessibleAtEveryWidth(page)
  })

  test('a name not in the register is proposed, confirmed with its kind and side, and undone with the contact', async () => {
    const page = await open()
    await who(page).fill('Harbour Lights Trust')
    await who(page).press('Enter')
    await page.getByText('is not in the register under this name').waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Police' })
    expect(await page.getByLabel('Side', { exact: true }).inputValue()).toBe('public-body')
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Charity' })
    await page.getByLabel('Who on our side').selectOption({ label: 'Victoria Atkins' })
    await page.getByRole('button', { name: 'Log it' }).click()
    await page.getByRole('link', { name: 'Say who “Harbour Lights Trust” is, or leave it out' }).waitFor()
    await page.getByRole('button', { name: 'Add it to the register' }).click()
    await lines(page).getByText('new: charity, external').waitFor()
    await page.getByRole('button', { name: 'Log it' }).click()
    await said(page, 'Logged: “Harbour Lights Trust”')
    await page.getByRole('button', { name: 'Undo' }).click()
    await said(page, 'Undone. The contact is not in the record any more.')
    const { results } = await (await fetch(`${app().url}/api/search?q=harbour+lights`)).json()
    expect(results).toEqual([])
  })

  test('a dropped invitation fills the form, and who declined sends apologies', async () => {
    const page = await open()
    await page
      .getByLabel('Or choose a calendar invitation (optional)')
      .setInputFiles({ name: 'call.ics', mimeType: 'text/calendar', buffer: Buffer.from(invitation) })
    await page.getByText('Read from the invitation: “Winter call”, 2 December 2020.').waitFor()
    await line(page, 'Respect').waitFor()
    expect((await lines(page).textContent()) ?? '').toMatch(
      /Refuge[\s\S]*Karma Nirvana[\s\S]*Respect, sent apologies/,
    )
    expect(await page.getByLabel('Title (optional)').inputValue()).toBe('Winter call')
    expect(await page.getByLabel('My note (optional)').inputValue()).toBe('Location: By telephone')
    await expectAccessibleAtEveryWidth(page)
  })

  test('a pasted e-mail fills who and when', async () => {
    const page = await open()
    const mail =
      'From: Refuge <info@example.org>\nSent: 2 December 2020 10:00\nTo: Karma Nirvana <kn@example.org>\nSubject: Winter'
    await who(page).evaluate((box, text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, mail)
    await line(page, 'Karma Nirvana').waitFor()
    expect(await page.getByLabel('How').inputValue()).toBe('correspondence')
    expect(await page.getByRole('group', { name: 'When' }).getByLabel('Month').inputValue()).toBe('12')
  })

  test('a meeting with the same parties in that week is shown, and it becomes that meeting', async () => {
    const page = await open()
    await who(page).fill('safelives')
    await who(page).press('Enter')
    await line(page, 'SafeLives').waitFor()
    await page.getByLabel('Who on our side').selectOption({ label: 'Victoria Atkins' })
    const when = page.getByRole('group', { name: 'When' })
    await when.getByLabel('Day').fill('12')
    await when.getByLabel('Month').fill('11')
    await when.getByLabel('Year').fill('2020')
    await when.getByLabel('Year').press('Enter')
    await page.getByText('A meeting with the same parties is recorded in that week').waitFor()
    await page.getByRole('button', { name: 'Log it' }).click()
    await page.getByRole('link', { name: 'Say whether this is a meeting already recorded' }).waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByLabel('This is that meeting: SafeLives').check()
    await page.getByRole('button', { name: 'Log it' }).click()
    await said(page, 'Added to “SafeLives”')
    expect((await entry('2020-11-06-safelives')).status).toBe('held')
  })

  test('is one press from the start page and from the menu', async () => {
    const page = await visit('/')
    await page.getByRole('link', { name: 'Write down a meeting or a call' }).click()
    await page.getByRole('heading', { name: 'Log a contact' }).waitFor()
    await page
      .getByRole('navigation', { name: 'Menu' })
      .getByRole('link', { name: 'Log a contact' })
      .waitFor()
  })
})

/** By its id or its words. */
const expectFocused = async (page: Page, what: string) =>
  expect
    .poll(
      () => page.evaluate(() => `${document.activeElement?.id} ${document.activeElement?.textContent ?? ''}`),
      { timeout: 30_000 },
    )
    .toContain(what)
