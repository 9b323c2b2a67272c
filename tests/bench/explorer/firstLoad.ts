import { report } from '../measure.ts'
import { type Scene, settled } from './scene.ts'

const aim = 300 * 1_024

/** The script the explorer's first load takes with one party opened, in bytes as they come over the wire. */
export async function firstLoad({ explorer }: Scene) {
  const context = await explorer.context().browser()?.newContext()
  if (!context) throw new Error('firstLoad: the browser has gone')
  const page = await context.newPage()
  const scripts: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(explorer.url())
  await settled(page)
  const sizes = await Promise.all(scripts)
  await context.close()
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  report({
    figure: 'First load: compressed script / 300 KiB',
    ratio: bytes / aim,
    aim: '<= 1',
    bytes: [bytes],
  })
}
