import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import type { Page } from 'playwright-core'
import { createApp } from '../../../server/app.ts'
import type { Database } from '../../../server/database/database.ts'
import { listen } from '../../../server/listen.ts'
import { load } from '../../../server/record/record.ts'
import { browser, closeBrowser } from '../../support/browser.ts'
import { type Crowd, crowdedRecord, idsOfCrowd } from './crowdedRecord.ts'
import type { BareGraph } from './page/bare.ts'
import { servePage } from './servePage.ts'

/** The explorer in one page and the bare libraries in another of the same browser, with the same graph. */
export type Scene = {
  explorer: Page
  bare: Page
  /** Opens the explorer with all of a crowd, and waits until it is drawn. */
  openCrowd: (crowd: Crowd) => Promise<void>
  close: () => Promise<void>
}

export async function openScene(database: Database): Promise<Scene> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-bench-page-'))
  const app = await listen(createApp({ database, log: pino({ level: 'silent' }), allowedHosts: [] }), {
    port: 0,
    host: '127.0.0.1',
  })
  const libraries = await servePage(folder)
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } })
  // What runs TypeScript here names functions by a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  const [explorer, bare] = [await context.newPage(), await context.newPage()]
  await bare.goto(libraries.address)
  return {
    explorer,
    bare,
    openCrowd: async (crowd) => {
      const text = JSON.stringify(crowdedRecord(crowd))
      await load(database, { by: 'bench', why: 'bench' }, [{ name: 'crowd.json', text }])
      await explorer.goto(`${app.address}/explore?ids=${idsOfCrowd(crowd).join(',')}`)
      await settled(explorer)
    },
    close: async () => {
      await context.close()
      await closeBrowser()
      await Promise.all([app.close(), libraries.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function settled(page: Page) {
  await page.bringToFront()
  await page.waitForFunction(() => window.__explorer?.settled !== undefined, undefined, { timeout: 120_000 })
  await page.evaluate(() => window.__explorer?.settled?.())
}

/** What the explorer draws, for the libraries to draw at the same places. */
export const graphOf = (page: Page): Promise<BareGraph> =>
  page.evaluate(() => {
    const cy = window.__explorer?.cy
    if (!cy) throw new Error('graphOf: nothing is drawn')
    return {
      nodes: cy.nodes().map((node) => ({
        id: node.id(),
        label: String(node.data('label')),
        ...node.position(),
      })),
      edges: cy.edges().map((edge) => ({
        id: edge.id(),
        source: edge.source().id(),
        target: edge.target().id(),
      })),
    }
  })
