import type { Page } from 'playwright-core'

/** Frames a second of a page with nothing on it, in front and at rest: as many as the browser ever gives. */
export async function frameCap(beside: Page): Promise<number> {
  const page = await beside.context().newPage()
  await page.bringToFront()
  const rate = await page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let warm = 0; warm < 30; warm += 1) await frame()
    const from = performance.now()
    let frames = 0
    while (performance.now() - from < 2_000) {
      await frame()
      frames += 1
    }
    return (frames * 1_000) / (performance.now() - from)
  })
  await page.close()
  return rate
}
