import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { newPage, type PageOptions, type TestPage } from '../support/browser.ts'
import { cameraAtRest, type ExplorerOptions, explorerApp, openExplorer } from './explorePage.ts'

/**
 * The seed served to the tests of a file, and pages of it that are closed after each test. Call it once, at the
 * top of the file. `prepare` may load more before the first test.
 */
export function withExplorer(prepare: (app: TestApp) => Promise<unknown> = async () => {}) {
  let app: TestApp | undefined
  const opened: TestPage[] = []

  beforeAll(async () => {
    app = await explorerApp()
    await prepare(app)
  }, 240_000)
  afterAll(() => app?.stop())
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  const running = (): TestApp => {
    if (!app) throw new Error('withExplorer: the app is started before the first test')
    return app
  }
  const keep = (page: TestPage): Page => {
    opened.push(page)
    return page.page
  }

  const explore = async (search: string, options: ExplorerOptions = {}): Promise<Page> =>
    keep(await openExplorer(running(), search, options))

  return {
    app: running,
    /** The explorer at this address, with all of it drawn: '?open=refuge'. */
    explore,
    /** The same once the picture moves no more; where nothing is asked for there is none. */
    exploreAtRest: async (search: string, options: ExplorerOptions = {}): Promise<Page> => {
      const page = await explore(search, options)
      if (search !== '') await cameraAtRest(page)
      return page
    },
    /** Any other page: '/accessibility'. */
    visit: async (path: string, options: PageOptions = {}): Promise<Page> => {
      const page = keep(await newPage(options))
      await page.goto(`${running().url}${path}`)
      return page
    },
  }
}
