import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, expectAccessibleAtEveryWidth, settled } from '../support/accessibility.ts'
import { emptyApp, seededApp, type TestApp } from '../support/app.ts'
import { newPage, type PageOptions, type TestPage } from '../support/browser.ts'

let app: TestApp
let opened: TestPage | undefined

beforeAll(async () => {
  app = await seededApp()
}, 180_000)

afterAll(() => app.stop())

afterEach(async () => {
  await opened?.close()
  opened = undefined
})

async function open(path = '/', options: PageOptions = {}): Promise<Page> {
  opened = await newPage(options)
  await opened.page.goto(app.url + path)
  return opened.page
}

const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Search for a person' })

describe('finding someone from the start page', () => {
  test('takes the keyboard alone: skip link, a few letters, arrow, Enter', async () => {
    const page = await open()
    await searchBox(page).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await searchBox(page).evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.type('refug')
    const first = page.getByRole('option').first()
    await first.waitFor()
    expect(await page.getByRole('option', { name: 'Refuge charity, 1 meeting' }).count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    expect(await first.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?.*refuge/)
  })

  test('shows the other name by which an organisation was found', async () => {
    const page = await open()
    await searchBox(page).fill('DfE')
    await page.getByRole('option', { name: /Department for Education.*found as “DfE”/ }).waitFor()
  })

  test('says so when nothing matches, to the eye and to a screen reader, and what to do', async () => {
    const page = await open()
    await searchBox(page).fill('zzzzqqq')
    await page.getByRole('status').filter({ hasText: 'No match for “zzzzqqq”. Check the spelling' }).waitFor()
    expect(await page.getByRole('option').count()).toBe(0)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('closes the list on Escape and clears the box on a second', async () => {
    const page = await open()
    await searchBox(page).fill('refuge')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await searchBox(page).inputValue()).toBe('refuge')
    await page.keyboard.press('Escape')
    expect(await searchBox(page).inputValue()).toBe('')
  })

  test('takes a full name on Enter without picking it from the list', async () => {
    const page = await open()
    await searchBox(page).fill('Refuge')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?.*refuge/)
  })
})

describe('answering a question from the start page', () => {
  const questionBox = (page: Page) => page.getByRole('combobox', { name: 'Ask a question' })

  test('“Who did Victoria Atkins meet about domestic abuse?” needs one Enter at the end', async () => {
    const page = await open()
    await questionBox(page).fill('Who did Victoria Atkins meet about Domestic abuse?')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?.*about=domestic-abuse.*victoria-atkins/)
  })

  test('“What connects Refuge and the Department for Education?” leads to the paths between them', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'how are … and … connected' }).click()
    await questionBox(page).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Refuge and Department for Education connected')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?/)
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('a'), searchParams.get('b')]).toEqual(['refuge', 'dfe'])
  })

  test('with a blank left empty says which, and goes there', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'who works on …' }).click()
    await page.keyboard.press('Enter')
    await page.getByText('Enter a harm area').first().waitFor()
    const box = questionBox(page)
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await box.getAttribute('aria-invalid')).toBe('true')
    await expectAccessible(page)
  })

  test('with a name that could be several asks which is meant', async () => {
    const page = await open()
    await questionBox(page).fill('who works on abuse')
    await page.keyboard.press('Enter')
    await page.getByText('Choose one of the matches for “abuse”').first().waitFor()
  })
})

describe('the start page', () => {
  test('leads into what is loaded: harm areas with their counts, and organisations held meetings with', async () => {
    const page = await open()
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Domestic abuse\s*11 meetings: 5 held, 5 planned, 1 mentioned only$/ })
      .waitFor()
    await page.getByText(/harm areas with no meeting recorded/).waitFor()
    await page.getByRole('heading', { name: 'Start from an organisation' }).waitFor()
    await page.getByRole('link', { name: 'Refuge', exact: true }).click()
    await page.waitForURL(/\/explore\?.*refuge/)
  })

  test('keeps in view what it is all based on, wherever the page is scrolled to', async () => {
    const page = await open()
    const evidence = page.getByRole('complementary', { name: 'Evidence' })
    await evidence.getByText(/^Based on 2 documents/).waitFor()
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    expect(await evidence.boundingBox()).toMatchObject({ y: 0 })
  })

  test('on a phone folds the menu behind a button, which the keyboard opens and arriving folds again', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 } })
    const menu = page.getByRole('navigation', { name: 'Menu' })
    const button = page.getByRole('button', { name: 'Menu' })
    await settled(page)
    expect(await menu.isVisible()).toBe(false)
    await button.press('Enter')
    await menu.getByRole('link', { name: 'Briefs' }).waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await menu.waitFor({ state: 'hidden' })
    await button.press('Enter')
    await menu.getByRole('link', { name: 'Briefs' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Prepare a meeting' }).waitFor()
    expect(await menu.isVisible()).toBe(false)
  })

  test('says when Liaison is not answering, and recovers on “Try again”', async () => {
    opened = await newPage({ expected: /Failed to load resource/ })
    const { page } = opened
    await page.route('**/api/harm-areas', (route) => route.abort())
    await page.goto(app.url)
    const problem = page.getByRole('alert').filter({ hasText: 'Liaison is not answering' }).first()
    await problem.waitFor()
    await page.unroute('**/api/harm-areas')
    await problem.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('link', { name: 'Domestic abuse', exact: true }).first().waitFor()
  })

  test('a page that cannot be fetched says so, promises nothing, and comes when it can', async () => {
    const page = await open('/', { expected: /Failed to load|preload|dynamically imported|ERR_FAILED/ })
    await settled(page)
    await page.route('**/assets/**', (route) => route.abort())
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Coverage' }).click()
    const problem = page.getByRole('alert').filter({ hasText: 'Liaison is not answering' })
    await problem.waitFor()
    expect(await problem.textContent()).not.toContain('kept')
    await page.unroute('**/assets/**')
    await problem.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Who is engaged on what' }).waitFor()
  })

  test('at an address that does not exist says so and leads back', async () => {
    const page = await open('/nowhere')
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
    await page.getByRole('link', { name: 'Go to the start page' }).click()
    await page.getByRole('heading', { level: 1, name: 'What do you need to do?' }).waitFor()
  })
})

describe('scripts and style sheets', () => {
  const fetchAs = (path: string, encoding: string) =>
    fetch(app.url + path, { headers: { 'accept-encoding': encoding } })

  const tooSmallToCompress = 1_024
  const typeOf = (response?: Response) => response?.headers.get('content-type')?.toLowerCase()

  const files = async () => {
    const page = await (await fetch(app.url)).text()
    return [...page.matchAll(/"(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  }

  test('come compressed in the best way the browser can read, and unpacked are the same', async () => {
    const paths = await files()
    expect(paths.length).toBeGreaterThan(1)
    for (const path of paths) {
      const [plain, ...packed] = await Promise.all(
        ['identity', 'gzip, deflate, br', 'gzip'].map((encoding) => fetchAs(path, encoding)),
      )
      const text = (await plain?.text()) ?? ''
      if (text.length < tooSmallToCompress) continue
      expect(plain?.headers.get('content-encoding')).toBeNull()
      expect(packed.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip'])
      for (const response of packed) {
        expect(typeOf(response)).toBe(typeOf(plain))
        expect(response.headers.get('vary')).toContain('Accept-Encoding')
        expect(response.headers.get('cache-control')).toContain('immutable')
        expect(await response.text()).toBe(text)
      }
    }
  })

  test.each(['/assets/gone.js', '/assets/..%2findex.html', '/assets/%E0%A4%A'])(
    '%s is not a screen',
    async (path) => {
      const response = await fetch(app.url + path)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(await response.text()).not.toContain('<html')
    },
  )
})

describe('at 1440, 768 and 320 pixels there is no accessibility failure and no sideways scroll', () => {
  const pages = [
    ['/', 'What do you need to do?'],
    ['/about-the-data', 'About the data'],
    ['/accessibility', 'Accessibility statement'],
    ['/nowhere', 'Page not found'],
  ] as const

  test.each(pages)('on %s', async (path, heading) => {
    const page = await open(path)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await settled(page)
    await expectAccessibleAtEveryWidth(page)
  })

  test('with the list of matches open', async () => {
    const page = await open()
    await searchBox(page).fill('abuse')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expectAccessibleAtEveryWidth(page)
  })
})

describe('the start page of an empty register', () => {
  test('says that nothing is loaded and what to run, and asks no questions it cannot answer', async () => {
    await app.stop()
    app = await emptyApp()
    const page = await open()
    await page.getByRole('heading', { name: 'Nothing is loaded yet' }).waitFor()
    await page.getByText('npm run --silent liaison -- load').waitFor()
    expect(await page.getByRole('combobox').count()).toBe(0)
    await expectAccessible(page)
  })
})
