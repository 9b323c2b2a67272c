import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { seededApp, type TestApp } from './app.ts'
import { newPage, type PageOptions, type TestPage } from './browser.ts'

/**
 * The seed served to the tests of a file, and pages of it that are closed after each test. Call it once, at the top
 * of the file. `prepare` may ask or load more before the first test.
 */
export function withSeed(prepare: (app: TestApp) => Promise<unknown> = async () => {}, longest = 180_000) {
  let started: TestApp | undefined
  const opened: TestPage[] = []

  beforeAll(async () => {
    started = await seededApp()
    await prepare(started)
  }, longest)
  afterAll(() => started?.stop())
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  const app = (): TestApp => {
    if (!started) throw new Error('withSeed: the app is started before the first test')
    return started
  }
  return {
    app,
    visit: async (path: string, options: PageOptions = {}): Promise<Page> => {
      const one = await newPage(options)
      opened.push(one)
      await one.page.goto(app().url + path)
      return one.page
    },
  }
}
