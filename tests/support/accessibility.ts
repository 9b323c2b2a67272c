import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The widths every page is looked at: a desk, a tablet, and a phone or a desk at 400%. */
const widths = [1440, 768, 320]

/** No failure of WCAG 2.0, 2.1 or 2.2 at levels A and AA that axe can find, with what failed and why if there is one. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Nothing on the page is still awaited. */
export const settled = (page: Page) =>
  page.waitForFunction(() => !/Loading|Searching/.test(document.body.textContent))

/** Everything can be read without scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond).toBeLessThanOrEqual(0)
}

export async function expectAccessibleAtEveryWidth(page: Page) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
}
