import { pino } from 'pino'
import { createApp } from '../../../server/app.ts'
import type { Database } from '../../../server/database/database.ts'
import { listen } from '../../../server/listen.ts'
import { browser, closeBrowser } from '../../support/browser.ts'
import { report } from '../measure.ts'
import { wholeAreas } from './wideRecord.ts'

declare global {
  interface Window {
    longTasks?: number[]
  }
}

const aim = 100
const turns = 5

/** The matrix as it is first seen, every column open: the longest time for which the page answers to nobody. */
export async function firstScreen(database: Database, size: string) {
  const app = await listen(createApp({ database, log: pino({ level: 'silent' }), allowedHosts: [] }), {
    port: 0,
    host: '127.0.0.1',
  })
  const longest: number[] = []
  const shown: number[] = []
  try {
    for (let turn = 0; turn <= turns; turn += 1) {
      const { tasks, milliseconds } = await openMatrix(app.address)
      if (turn > 0) {
        longest.push(Math.max(0, ...tasks))
        shown.push(milliseconds)
      }
    }
  } finally {
    await closeBrowser()
    await app.close()
  }
  const worst = Math.max(...longest)
  report({
    figure: `Coverage: longest task of the first screen, the worst of ${turns} / 100 ms (${size}, 12 areas)`,
    ratio: worst / aim,
    aim: '<= 1',
    milliseconds: longest,
  })
  report({
    figure: 'Coverage: from the address to the table, the matrix being known / one second',
    ratio: Math.max(...shown) / 1_000,
    aim: 'none set',
    milliseconds: shown,
  })
}

/** In a context of its own, so that nothing is kept from the time before. */
async function openMatrix(address: string) {
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } })
  // What runs TypeScript here names functions by a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await context.addInitScript(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      window.longTasks?.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  const page = await context.newPage()
  const from = performance.now()
  await page.goto(`${address}/coverage?open=${wholeAreas.join(',')}`)
  await page.locator('tbody tr').nth(49).waitFor({ timeout: 180_000 })
  const milliseconds = performance.now() - from
  // A task is told of once it has ended: what the page does next may come first.
  const tasks = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let at = 0; at < 20; at += 1) await frame()
    return window.longTasks ?? []
  })
  await context.close()
  return { tasks, milliseconds }
}
