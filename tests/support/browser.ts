import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser this computer has. We download none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.CHROME_PATH) return environment.CHROME_PATH
  const folders = (environment.PATH ?? '').split(delimiter)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
  if (!found) throw new Error(`no browser found: install one of ${names.join(', ')}, or set CHROME_PATH`)
  return found
}

/** Nothing of the browser's own goes over the network while a test runs. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Promise<Browser> | undefined

/** One browser for all the tests of a worker; Playwright ends it when the worker ends. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: findBrowser(), args: quiet })
  return launched
}

/** For who is not a worker of tests: a browser left open would keep the process from ending. */
export async function closeBrowser() {
  const open = launched
  launched = undefined
  await (await open)?.close()
}

export type TestPage = {
  page: Page
  /** What the page complained of so far, beyond what the test expected. */
  complaints: string[]
  close: () => Promise<void>
}
export type PageOptions = BrowserContextOptions & {
  /** Complaints a test provokes on purpose, such as an address that is not found. */
  expected?: RegExp
}

/** A page of its own. Closing it fails the test if the page logged an error or threw one. */
export async function newPage({ expected, ...options }: PageOptions = {}): Promise<TestPage> {
  const context = await (await browser()).newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const complain = (text: string) => {
    if (!expected?.test(text)) complaints.push(text)
  }
  page.on('console', (message) => message.type() === 'error' && complain(message.text()))
  page.on('pageerror', (error) => complain(error.message))
  const close = async () => {
    await context.close()
    expect(complaints).toEqual([])
  }
  return { page, complaints, close }
}
