import { describe, expect, test, vi } from 'vitest'
import { load } from '../../server/record/record.ts'
import { expectAccessibleAtEveryWidth, settled } from '../support/accessibility.ts'
import { printed } from '../support/printed.ts'
import { withSeed } from '../support/withSeed.ts'

vi.setConfig({ testTimeout: 400_000 })

const pasted = 'DA Commissioner\nSafelives\nKarma Nirvana\nDCC Louisa Rolfe\nPCCs'

const call = (at: number, day: string) => ({
  id: `example-call-${at}`,
  title: `Call ${at} with Example Refuge Trust`,
  kind: 'call',
  when: { from: day, to: day, precision: 'day' },
  status: 'held',
  parties: [{ organisation: 'example-department' }, { organisation: 'example-refuge' }],
  citations: [{ document: `example-note-${at}`, locator: 'Paragraph 1' }],
})
const noteOf = (at: number, day: string) => ({
  id: `example-note-${at}`,
  kind: 'note',
  title: `Note ${at}`,
  date: day,
})
const given = (record: object) =>
  load(app().database, { by: 'tests', why: 'test' }, [
    { name: 'example.json', text: JSON.stringify({ liaison: 1, ...record }) },
  ])

/** What is asked for the first time waits until the database has planned it: that is not what is tested here. */
const { app, visit } = withSeed(async ({ url }) => {
  const attendees = await fetch(`${url}/api/attendees`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: pasted }),
  })
  await attendees.text()
  for (const address of ['brief?with=safelives,louisa-rolfe', 'briefs', 'briefs/planned', 'coverage/by'])
    await (await fetch(`${url}/api/${address}`)).text()
}, 600_000)

const open = async (path: string) => {
  const page = await visit(path)
  page.setDefaultTimeout(120_000)
  await settled(page)
  return page
}

describe('from an invitation to a brief', () => {
  test('five pasted names need no question, by keyboard alone, and nobody is shut out of the page', async () => {
    const page = await open('/briefs')
    await expectAccessibleAtEveryWidth(page)
    await page.getByLabel('Who is coming').focus()
    await page.keyboard.insertText(pasted)
    await page.getByRole('button', { name: 'Make the brief' }).press('Enter')
    await page
      .getByRole('heading', { level: 1, name: /^Brief: Domestic Abuse Commissioner, SafeLives/ })
      .waitFor()
    expect(new URL(page.url()).searchParams.get('with')?.split(',')).toHaveLength(5)
    await page.getByRole('heading', { level: 2, name: 'Louisa Rolfe' }).waitFor()
    await expectAccessibleAtEveryWidth(page)
  })

  test('a name that is not in the register is asked about, and can be left out', async () => {
    const page = await open('/briefs')
    await page.getByLabel('Who is coming').fill('Karma Nirvana\nExample Nobody')
    await page.getByRole('button', { name: 'Make the brief' }).click()
    await page.getByText('You need to decide 1 of 2').waitFor()
    await page.getByRole('radio', { name: /Leave it out/ }).check()
    await page.getByText('You have decided all of them.').waitFor()
    await page.getByRole('button', { name: 'Make the brief with those chosen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Brief: Karma Nirvana' }).waitFor()
  })

  test('nothing pasted is told, not sent', async () => {
    const page = await open('/briefs')
    await page.getByRole('button', { name: 'Make the brief' }).click()
    await page.getByText('Paste or write who is coming, one on each line').waitFor()
  })
})

describe('a brief edited and kept', () => {
  test('keeps its sources, its edits and its address, and says later what is new', async () => {
    await given({
      documents: [noteOf(1, '2020-11-06')],
      organisations: [
        { id: 'example-department', name: 'Example Department', kind: 'department', side: 'government' },
        { id: 'example-refuge', name: 'Example Refuge Trust', kind: 'charity', side: 'external' },
      ],
      meetings: [call(1, '2020-11-05')],
    })
    const page = await open('/briefs/new?with=example-refuge')
    await page.getByRole('button', { name: 'Edit this brief' }).click()
    const told = page.getByRole('listitem').filter({ hasText: 'Call on 5 November 2020' }).last()
    await told.getByRole('button', { name: /^Edit/ }).click()
    await page.getByLabel(/^Words of this line/).fill('A call, in my words.')
    await page.getByRole('button', { name: 'Use these words' }).click()
    const edited = page.getByRole('listitem').filter({ hasText: 'A call, in my words.' })
    await edited.waitFor()
    expect(await edited.textContent()).toContain(
      'Words changed by hand. Liaison wrote: “Call on 5 November 2020',
    )
    expect(await edited.getByRole('link').count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await edited.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Redo' }).click()
    await edited.waitFor()
    await page.getByLabel('Keep this brief as').fill('For the call of next week')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.waitForURL(/\/briefs\/brief\./)
    await page.getByText('Nothing that this brief is about has changed since it was kept.').waitFor()
    await edited.waitFor()

    await given({ documents: [noteOf(2, '2020-11-20')], meetings: [call(2, '2020-11-19')] })
    await page.reload()
    const since = page.getByRole('region', { name: 'New since this brief was kept' })
    await since
      .getByText(/Call on 19 November 2020/)
      .first()
      .waitFor()
    expect(await since.textContent()).not.toContain('A call, in my words.')
    await since
      .getByRole('button', { name: /Take over.*Call on 19 November 2020/ })
      .first()
      .click()
    await page
      .getByRole('article')
      .getByRole('listitem')
      .filter({ hasText: /^Call on 19 November 2020/ })
      .waitFor()
  })
})

describe('on paper', () => {
  test('the marking, what it rests on and the page stand at the foot of every sheet, upright after the matrix', async () => {
    const page = await open('/coverage')
    await page.getByRole('table').first().waitFor()
    const [matrix] = await printed(page)
    expect(matrix && matrix.width > matrix.height).toBe(true)
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Briefs' }).click()
    await page.getByLabel('Who is coming').fill('Safelives')
    await page.getByRole('button', { name: 'Make the brief' }).click()
    await page.getByRole('heading', { level: 2, name: 'SafeLives' }).waitFor()
    const sheets = await printed(page)
    expect(sheets.length).toBeGreaterThan(1)
    for (const [at, { text, width, height }] of sheets.entries()) {
      expect(height).toBeGreaterThan(width)
      expect(text).toMatch(/OFFICIAL\. As of \d+ November 2020\..*Based on \d documents/)
      expect(text).toContain(`Page ${at + 1} of ${sheets.length}`)
      expect(text).not.toContain('About the data')
    }
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Register' }).click()
    await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
    for (const { text } of await printed(page)) expect(text).not.toContain('Page 1 of')
  })
})
