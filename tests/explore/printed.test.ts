import { describe, expect, test } from 'vitest'
import { printed } from '../support/printed.ts'
import { settled, tab } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { explore } = withExplorer()

/** Printed once it is known what the paper is to bear. */
async function printedOf(search: string) {
  const page = await explore(search)
  await page.locator('.explore-printed', { hasText: 'Marking: OFFICIAL' }).waitFor({ state: 'attached' })
  return { page, sheets: await printed(page) }
}

const source = 'Weekly update from the Minister for Safeguarding to the Home Secretary'

describe('on paper', { timeout: 180_000 }, () => {
  test('the first sheet holds the picture and what it says of itself', async () => {
    const { sheets } = await printedOf('?open=victoria-atkins&status=planned')
    const first = (sheets[0]?.text ?? '').replace(/\s+/g, ' ')
    for (const words of [
      'Victoria Atkins and ',
      'Marking: OFFICIAL',
      'Filters: Status: planned; Only meetings of Victoria Atkins',
      'Period: Any date',
      'Printed: ',
      'Evidence: Based on 2 documents',
      'is of all its meetings, drawn or not',
      'Key: ',
      'Karma Nirvana',
    ])
      expect(first).toContain(words)
  })

  test('every sheet bears the marking, the filters, the evidence and its number', async () => {
    const { sheets } = await printedOf('?open=victoria-atkins')
    for (const [at, { text, width, height }] of sheets.entries()) {
      expect(text).toContain('OFFICIAL. Filters: Only meetings of Victoria Atkins')
      expect(text).toContain('Evidence: Based on 2 documents')
      expect(text).toContain(`Page ${at + 1} of ${sheets.length}`)
      expect(width).toBeGreaterThan(height)
    }
  })

  test('all its meetings stand on three sheets or fewer, each with where it is written', async () => {
    const { page, sheets } = await printedOf('?open=victoria-atkins')
    const rows = await page.locator('.explore-tables tbody tr').count()
    expect(rows).toBeGreaterThanOrEqual(14)
    const from = sheets.findIndex(({ text }) => text.includes('Meetings drawn'))
    const to = sheets.findIndex(({ text }) => text.includes('People, organisations and harm areas drawn'))
    expect(from).toBe(1)
    expect(to - from).toBeLessThan(3)
    const tables = sheets.slice(from, to + 1).map(({ text }) => text.replace(/\s+/g, ' '))
    expect(tables.join(' ').split(source).length - 1).toBeGreaterThanOrEqual(rows)
  })

  test('nothing is there to be pressed or typed into, and the parties and links are there too', async () => {
    const { sheets } = await printedOf('?open=victoria-atkins')
    const text = sheets.map((sheet) => sheet.text).join(' ')
    for (const control of ['Actions', 'Find in these', 'Download', 'Add a person', 'Remove', 'Facts'])
      expect(text).not.toContain(control)
    expect(text).toContain('Links drawn that are not meetings')
  })

  test('a status keeps dark letters where no ground is printed', async () => {
    const page = await explore('?open=victoria-atkins')
    await page.emulateMedia({ media: 'print' })
    const held = page.locator('.explore-tables .liaison-tag--filled').first()
    const looks = await held.evaluate((tag) => {
      const { color, backgroundColor } = getComputedStyle(tag)
      return { color, backgroundColor }
    })
    expect(looks).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)' })
  })

  test('on the screen nothing of it is seen, and only the table chosen is there', async () => {
    const page = await explore('?open=victoria-atkins')
    await printed(page)
    expect(await page.locator('.explore-printed').isVisible()).toBe(false)
    await tab(page, /^Links/).click()
    await settled(page)
    expect(await page.locator('.explore-tables table').count()).toBe(1)
  })
})
