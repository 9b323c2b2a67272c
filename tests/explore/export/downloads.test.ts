import { describe, expect, test } from 'vitest'
import { RecordFile } from '../../../graph-schema/record.ts'
import { expectAccessible, expectAccessibleAtEveryWidth } from '../../support/accessibility.ts'
import { newPage } from '../../support/browser.ts'
import { rowIds, settled, tab } from '../explorePage.ts'
import { withExplorer } from '../withExplorer.ts'
import { parseCsv } from './parseCsv.ts'
import { bytesOf, dialog, openDownloads, take, textOf } from './taken.ts'

const { explore } = withExplorer()

const captions = ['Filters', 'Period', 'Exported', 'Evidence', 'Marking']

describe('what is shown, taken away', { timeout: 180_000 }, () => {
  test('as CSV: the rows of each table, all its pages, with filters, period, date, evidence and marking', async () => {
    // A minister and her department are joined by a link: her post there.
    const page = await explore('?ids=refuge,home-office,victoria-atkins&status=held')
    await openDownloads(page)
    await dialog(page).getByLabel('Marking').selectOption('OFFICIAL-SENSITIVE')
    const files = new Map<string, string[][]>()
    for (const kind of ['meetings', 'parties', 'links']) {
      const file = await take(page, kind)
      expect(file.suggestedFilename()).toBe(`liaison-refuge-${kind}-2020-11-06.csv`)
      files.set(kind, parseCsv((await textOf(file)).slice(1)))
    }
    await page.keyboard.press('Escape')
    for (const [kind, [heads = [], ...rows]] of files) {
      await tab(page, new RegExp(`^${kind}`, 'i')).click()
      expect(rows.length).toBe((await rowIds(page)).length)
      expect(heads).toEqual(expect.arrayContaining(captions))
      for (const row of rows) {
        expect(row[heads.indexOf('Marking')]).toBe('OFFICIAL-SENSITIVE')
        expect(row[heads.indexOf('Filters')]).toBe('Status: held')
        expect(row[heads.indexOf('Evidence')]).toMatch(/^Based on 2 documents/)
      }
    }
    const [heads = [], ...rows] = files.get('meetings') ?? []
    expect(rows.map((row) => row[heads.indexOf('Id')])).toContain('2020-11-06-refuge-call')
  })

  test('from beside a table, the table’s own download is chosen', async () => {
    const page = await explore('?open=refuge')
    await tab(page, /^Parties/).click()
    await page.getByRole('button', { name: 'Download CSV of parties' }).click()
    await dialog(page).getByLabel('What to download').waitFor()
    expect(await dialog(page).getByLabel('What to download').inputValue()).toBe('parties')
    await expectAccessible(page)
  })

  test('as a picture twice its size, not blank, with its captions under it', async () => {
    const page = await explore('?open=refuge')
    const box = await page.evaluate(() => window.__explorer?.cy?.elements().boundingBox())
    await openDownloads(page)
    const file = await take(page, 'png')
    const bytes = await bytesOf(file)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * (box?.w ?? Number.POSITIVE_INFINITY))
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * (box?.h ?? Number.POSITIVE_INFINITY))
    const inked = await page.evaluate(async (text) => {
      const read = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([read], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const brush = canvas.getContext('2d')
      if (!brush) throw new Error('no canvas')
      brush.drawImage(image, 0, 0)
      const share = (from: number, to: number) => {
        const { data } = brush.getImageData(0, from, image.width, to - from)
        let dark = 0
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) dark += 1
        return dark / (data.length / 4)
      }
      const strip = image.height - 200
      return { picture: share(0, strip), captions: share(strip, image.height) }
    }, bytes.toString('base64'))
    expect(inked.picture).toBeGreaterThan(0.01)
    expect(inked.captions).toBeGreaterThan(0.005)
    // The selection is of the moment and is back on screen, not in the picture.
    expect(await page.evaluate(() => window.__explorer?.cy?.$(':selected').length)).toBeGreaterThan(0)
  })

  test('as SVG and GraphML that parse, and as a record that says what it is', async () => {
    const page = await explore('?open=refuge')
    await openDownloads(page)
    for (const format of ['svg', 'graphml']) {
      const text = await textOf(await take(page, format))
      const found = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        return [
          parsed.querySelector('parsererror')?.textContent,
          parsed.querySelector('title')?.textContent,
          parsed.querySelector('desc')?.textContent,
        ]
      }, text)
      expect(found[0]).toBeUndefined()
      if (format === 'svg') expect(found[1]).toMatch(/^Refuge and \d+ others?$/)
      for (const name of captions) expect(text).toContain(`${name}: `)
    }
    const record = RecordFile.parse(JSON.parse(await textOf(await take(page, 'record'))))
    expect(Object.keys(record.exported ?? {})).toEqual(expect.arrayContaining(captions))
    expect(record.meetings?.map(({ id }) => id)).toContain('2020-11-06-refuge-call')
  })

  test('with the tables only, there is no picture to take, and it says so', async () => {
    const page = await explore('?ids=refuge,victoria-atkins&view=table')
    await openDownloads(page)
    await dialog(page).getByText('The graph is not on screen').waitFor()
    await take(page, 'svg')
    await expectAccessible(page)
  })
})

describe('the snapshot', { timeout: 180_000 }, () => {
  async function openSnapshot(search: string) {
    const page = await explore(search)
    await openDownloads(page)
    const file = await take(page, 'snapshot')
    expect(file.suggestedFilename()).toBe('liaison-refuge-2020-11-06.html')
    const path = `${await file.path()}.html`
    await file.saveAs(path)
    const opened = await newPage({ offline: true })
    await opened.page.goto(`file://${path}`)
    return { page, opened }
  }

  test('opens from a file with no network, says what it is, and holds the tables', async () => {
    const { page, opened } = await openSnapshot('?open=refuge')
    try {
      const copy = opened.page
      await copy.getByRole('heading', { level: 1, name: /^Refuge and/ }).waitFor()
      for (const name of captions) await copy.getByText(name, { exact: true }).waitFor()
      expect(await copy.locator('.marking').allTextContents()).toEqual(['OFFICIAL', 'OFFICIAL'])
      await page.keyboard.press('Escape')
      await settled(page)
      const rows = await copy
        .getByRole('table', { name: /^Meetings drawn/ })
        .locator('tbody tr')
        .count()
      expect(rows).toBe((await rowIds(page)).length)
      expect(await copy.locator('body').textContent()).toContain('Hidden Harms Winter Preparedness, item 1')
      await expectAccessibleAtEveryWidth(copy)
    } finally {
      await opened.close()
    }
  })

  test('is looked round in by keys and by buttons', async () => {
    const { opened } = await openSnapshot('?open=refuge')
    try {
      const copy = opened.page
      const seen = () => copy.locator('#picture > svg').getAttribute('viewBox')
      const whole = await seen()
      await copy.getByRole('button', { name: 'Zoom in' }).click()
      expect(await seen()).not.toBe(whole)
      await copy.locator('#picture').focus()
      await copy.keyboard.press('ArrowLeft')
      await copy.keyboard.press('0')
      expect(await seen()).toBe(whole)
    } finally {
      await opened.close()
    }
  })
})
