import { afterEach, describe, expect, test, vi } from 'vitest'
import { expectAccessibleAtEveryWidth, settled } from '../../support/accessibility.ts'
import { newPage, type TestPage } from '../../support/browser.ts'
import { startForAll } from '../../support/startFor.ts'
import { letter } from './example.ts'
import { reviewApp, reviewer } from './reviewApp.ts'

vi.setConfig({ testTimeout: 600_000 })

const app = startForAll(reviewApp)
const ann = reviewer(app)
const opened: TestPage[] = []

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close()
})

async function open(path: string) {
  const one = await newPage({ expected: /409|400/ })
  opened.push(one)
  const { page } = one
  page.setDefaultTimeout(120_000)
  await page.goto(app().url + path)
  await settled(page)
  return page
}
type Page = Awaited<ReturnType<typeof open>>

const inFocus = (page: Page) => page.locator('article[aria-current]')
const told = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' })

/** Presses a key on the proposal in focus, once it is the one that is meant. */
async function press(page: Page, name: string, key: string) {
  const item = inFocus(page).filter({ hasText: name })
  await item.waitFor()
  await expect.poll(() => item.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.press(key)
}

/** As who has just come to the page does: past the way back, by the link for it. */
async function skipToProposals(page: Page) {
  const skip = page.getByRole('link', { name: 'Skip to the proposal in focus' })
  const isThere = () => skip.evaluate((link) => link === document.activeElement)
  for (let tabs = 0; tabs < 3 && !(await isThere()); tabs += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}

describe('a table kept as text', () => {
  const table = [
    'Contact log, 4 May 2026',
    '',
    'Date        Who                    What',
    '1 May       Example Refuge Trust   Met about beds',
    '2 May       iii                    Call about winter',
  ].join('\n')

  test('stands in columns, at the width of a letter each, and still wraps on a narrow screen', async () => {
    const { id } = await ann.bring(table, true)
    const page = await open(`/intake/documents/${id}`)
    const where = (words: string) =>
      page.getByRole('region', { name: 'Text of the document' }).evaluate((pane, sought) => {
        const walk = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT)
        while (walk.nextNode()) {
          const at = walk.currentNode.textContent?.indexOf(sought) ?? -1
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(walk.currentNode, at)
          range.setEnd(walk.currentNode, at + sought.length)
          return Math.round(range.getBoundingClientRect().left)
        }
        throw new Error(`${sought} is not in the text`)
      }, words)
    expect(await where('Met about')).toBe(await where('What'))
    expect(await where('Call about')).toBe(await where('What'))
    await expectAccessibleAtEveryWidth(page)
  })
})

describe('a short letter', () => {
  test('is brought in, reviewed and put into the graph by keyboard alone, and taken out again', async () => {
    const page = await open('/intake')
    await expectAccessibleAtEveryWidth(page)
    await page.locator('summary').filter({ hasText: 'Paste text' }).press('Enter')
    await page.getByLabel('Name it (optional)').focus()
    await page.keyboard.insertText('Weekly note')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(letter)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Weekly note' }).waitFor()
    await page.getByText('0 of 11 proposals looked at').waitFor()
    await skipToProposals(page)

    await press(page, 'Weekly note', 'a')
    await press(page, 'Sam Example', 'a')
    await page.getByRole('radio', { name: 'Sam Example' }).first().waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await press(page, 'Alex Unknown', 'a')
    const met = inFocus(page).filter({ hasText: 'Meeting with Example Refuge Trust' })
    await met.getByRole('link', { name: 'Planned meeting with Example Refuge Trust' }).waitFor()
    expect(await page.locator('mark[data-current]').first().textContent()).toContain('On Tuesday I met')
    await expectAccessibleAtEveryWidth(page)
    await press(page, 'Meeting with Example Refuge Trust', 'h')
    await press(page, 'Worried about places', 'p')
    await page.getByRole('button', { name: 'Accept these 2' }).waitFor()
    await page.keyboard.press('Enter')
    await press(page, 'Jane Survivor', 'a')
    await press(page, 'Example Shelter', 'c')
    await page.getByRole('radio', { name: 'A new organisation in the register' }).press('Enter')
    await press(page, 'Example Helpline and Example Shelter', 'c')
    await page.getByRole('textbox', { name: 'Title' }).waitFor()
    await page.keyboard.press('Escape')
    await press(page, 'Example Helpline and Example Shelter', 's')
    await page.getByRole('button', { name: 'Split into 2 meetings' }).press('Enter')
    await press(page, 'Meeting with Example Helpline', 'a')
    await press(page, 'Meeting with Example Shelter', 'a')
    await press(page, 'Example Inspectorate', 'r')
    await told(page, 'Rejected')
    await page.keyboard.press('u')
    await told(page, 'Undone')
    await page.getByText('10 of 12 proposals looked at').waitFor()
    await press(page, 'Example Inspectorate', 'r')

    await page.getByRole('button', { name: 'See what would be added' }).press('Enter')
    await page.getByText(/Planned meeting with Example Refuge Trust”: planned before, becomes held/).waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('button', { name: 'Put it into the graph' }).press('Enter')
    await page.getByRole('heading', { name: 'This document is in' }).waitFor()
    await page.getByRole('link', { name: 'Planned meeting with Example Refuge Trust' }).first().waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('button', { name: /^Undo: take all of it out again/ }).press('Enter')
    await page.getByText('Undone. The document is in review again').waitFor()
    await page.getByRole('button', { name: 'See what would be added' }).waitFor()
  })

  test('brought again is said to be here already, with the way to it', async () => {
    await ann.bring()
    const page = await open('/intake')
    await page.getByText('Paste text').click()
    await page.getByLabel('Text', { exact: true }).fill(letter)
    await page.getByRole('button', { name: 'Read this text' }).click()
    await page.getByText('The same text is here already').waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('region', { name: 'Already here' }).getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Weekly note' }).waitFor()
  })

  test('another reviewer has decided is told, and shown as it is now', async () => {
    const { id } = await ann.bring(
      `Another letter.\n\n${letter.replaceAll('winter', 'summer').repeat(2)}`,
      true,
    )
    const page = await open(`/intake/documents/${id}`)
    await inFocus(page).waitFor()
    const { document } = await ann.review(id)
    if (document.said.type !== 'document') throw new Error('a document')
    await ann.decide(id, {
      key: document.key,
      seen: 0,
      state: 'accepted',
      said: { type: 'document', entry: { ...document.said.entry, title: 'A better title' } },
    })
    await inFocus(page).focus()
    await page.keyboard.press('a')
    await page.getByText('“A better title” was accepted by ann after you opened it').waitFor()
  })
})
