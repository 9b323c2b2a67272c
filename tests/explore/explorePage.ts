import type { Page } from 'playwright-core'
import { seededApp, type TestApp } from '../support/app.ts'
import { newPage, type PageOptions, type TestPage } from '../support/browser.ts'

/** What the browser tests of the explorer hold on to. The oracle is the page; the picture is read for places only. */

export type Place = { x: number; y: number }
export type Places = Record<string, Place>

/** The seed, with every query of the explorer asked once: the first time of each, Neo4j has to plan it. */
export async function explorerApp(): Promise<TestApp> {
  const app = await seededApp()
  const near = 'neighbours?about=domestic-abuse&limit=5'
  const asked = [
    'search?q=refuge',
    'harm-areas',
    'entries/refuge',
    'entries/2020-11-06-refuge-call',
    'graph?ids=refuge,victoria-atkins,domestic-abuse',
    'graph/not-shown?ids=refuge,victoria-atkins',
    'graph?ids=refuge,victoria-atkins&about=domestic-abuse',
    'graph?ids=refuge,victoria-atkins&status=held',
    'entries/refuge/neighbours?type=person&limit=5',
    'entries/refuge/neighbours?limit=1',
    'paths?a=refuge&b=mhclg',
    'timeline?ids=refuge,victoria-atkins',
    'evidence?from=2020-11-02&to=2020-11-06',
    ...['', '&type=person', '&type=organisation'].flatMap((type) =>
      ['refuge', 'domestic-abuse'].map((id) => `entries/${id}/${near}${type}`),
    ),
  ]
  for (const path of asked) await (await fetch(`${app.url}/api/${path}`)).text()
  return app
}

export type ExplorerOptions = PageOptions & {
  /** As on a computer that cannot draw. */
  noCanvas?: boolean
}

export async function openExplorer(
  app: TestApp,
  search: string,
  { noCanvas = false, ...options }: ExplorerOptions = {},
): Promise<TestPage> {
  const opened = await newPage(options)
  if (noCanvas) {
    await opened.page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
  }
  await opened.page.goto(`${app.url}/explore${search}`)
  await settled(opened.page)
  return opened
}

/** Everything asked for is done, drawn, and written to the address. */
export async function settled(page: Page) {
  await page.waitForFunction(() => window.__explorer?.settled !== undefined)
  await page.evaluate(() => window.__explorer?.settled?.())
  await page.waitForFunction(() => !new URL(location.href).searchParams.has('open'))
  await page.evaluate(() => window.__explorer?.settled?.())
}

/** With the picture at rest its camera is in the address. */
export const cameraAtRest = (page: Page) =>
  page.waitForFunction(() => new URL(location.href).searchParams.has('at'))

export const places = (page: Page): Promise<Places> =>
  page.evaluate(() => {
    // An open group's box is where its members are; only these have a place of their own.
    const nodes = window.__explorer?.cy
      ?.nodes(':childless')
      .map((node) => [node.id(), { ...node.renderedPosition() }])
    return Object.fromEntries(nodes ?? [])
  })

/** How far the furthest of those drawn before and after has moved on screen. */
export function drift(before: Places, after: Places): number {
  const moved = Object.entries(before).flatMap(([id, { x, y }]) => {
    const now = after[id]
    return now ? [Math.hypot(now.x - x, now.y - y)] : []
  })
  return Math.max(0, ...moved)
}

export const drawnIds = (page: Page) =>
  page.evaluate(() => ({
    nodes: (window.__explorer?.cy?.nodes(':childless').map((node) => node.id()) ?? []).sort(),
    edges: (window.__explorer?.cy?.edges().map((edge) => edge.id()) ?? []).sort(),
  }))

/** The names to be read at the present zoom, each with its box on screen. */
export const labels = (page: Page) => page.evaluate(() => window.__explorer?.labels?.() ?? [])

export async function clickNode(page: Page, id: string, options: { button?: 'left' | 'right' } = {}) {
  const box = await page.getByTestId('graph').boundingBox()
  const at = (await places(page))[id]
  if (!box || !at) throw new Error(`clickNode: ${id} is not drawn`)
  await page.mouse.click(box.x + at.x, box.y + at.y, options)
}

export const graph = (page: Page) => page.getByTestId('graph')
export const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Explorer' }).getByRole('button', { name, exact: true })
export const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })

/** The ids of the rows of the table on show. */
export const rowIds = (page: Page) =>
  page
    .locator('.explore-tables tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''))

/** From a row's own menu. */
export async function rowAction(page: Page, name: string, action: string | RegExp) {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click()
  await page.getByRole('menuitem', { name: action }).click()
  await settled(page)
}
