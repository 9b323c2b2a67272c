import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { graph, places, settled, tool } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { explore } = withExplorer()

describe('as people set their computer', { timeout: 180_000 }, () => {
  test('with forced colours, where the focus is can be seen', async () => {
    const page = await explore('?open=refuge', { forcedColors: 'active' })
    const picture = page.locator('.explore-picture')
    await tool(page, 'Help').focus()
    const without = await picture.screenshot()
    await graph(page).focus()
    expect((await picture.screenshot()).equals(without)).toBe(false)
    expect(await outlineOf(page)).toMatch(/^(?!0px)\d.*(solid|dashed|double)/)
  })

  test('with reduced motion, what is added stands at its place from the first frame', async () => {
    const page = await explore('?ids=refuge', { reducedMotion: 'reduce' })
    await graph(page).focus()
    const watched = page.evaluate(async () => {
      const seen: Record<string, string[]> = {}
      for (let frames = 0; frames < 10; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const nodes = window.__explorer?.cy?.nodes().toArray() ?? []
        if (nodes.length > 1) frames += 1
        for (const node of nodes) {
          const { x, y } = node.position()
          seen[node.id()] = [...(seen[node.id()] ?? []), `${x} ${y}`]
        }
      }
      return Object.entries(seen).map(([id, at]) => ({ id, places: new Set(at).size }))
    })
    await page.keyboard.press('Insert')
    const nodes = await watched
    expect(nodes.length).toBeGreaterThan(1)
    expect(nodes.filter(({ places }) => places > 1)).toEqual([])
  })
})

describe('what is to be pressed', { timeout: 180_000 }, () => {
  test('is at least 24 pixels each way, at a desk and on a phone', async () => {
    const page = await explore('?open=refuge')
    expect(await tooSmall(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await tooSmall(page)).toEqual([])
  })

  test('is never wholly covered when the Tab key comes to it', async () => {
    const page = await explore('?open=refuge')
    await page.locator('a.govuk-skip-link').focus()
    const covered: string[] = []
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate(isFocusCovered)
      if (hidden) covered.push(hidden)
    }
    expect(covered).toEqual([])
  })

  test('opens nothing twice: a node pressed quickly twice is expanded, and nothing that was there moves', async () => {
    const page = await explore('?ids=refuge')
    const before = (await places(page)).refuge
    await graph(page).focus()
    await page.keyboard.press('Insert')
    await page.keyboard.press('Insert')
    await settled(page)
    expect((await places(page)).refuge).toEqual(before)
    expect(await tool(page, 'Undo').getAttribute('title')).toMatch(/^Undo: Expanded Refuge/)
  })
})

const outlineOf = (page: Page) =>
  graph(page).evaluate((box) => {
    const { outlineWidth, outlineStyle } = getComputedStyle(box)
    return `${outlineWidth} ${outlineStyle}`
  })

/** Links within a line of text are left out, as the guidelines do. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, [role=tab], [role=menuitem], summary')].flatMap(
      (control) => {
        const { width, height } = control.getBoundingClientRect()
        const shown = width > 0 && height > 0 && control.checkVisibility({ visibilityProperty: true })
        if (!shown || (width >= 24 && height >= 24)) return []
        const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined
        const area = label?.getBoundingClientRect()
        if (area && area.width >= 24 && area.height >= 24) return []
        return [`${control.tagName} “${control.textContent}” ${width} by ${height}`]
      },
    ),
  )

function isFocusCovered(): string | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const { left, top, width, height } = element.getBoundingClientRect()
  const points = [0.1, 0.5, 0.9].flatMap((across) => [0.2, 0.5, 0.8].map((down) => [across, down] as const))
  const seen = points.some(([across, down]) => {
    const at = document.elementFromPoint(left + across * width, top + down * height)
    return at !== null && (element.contains(at) || at.contains(element))
  })
  return seen ? undefined : `${element.tagName} ${element.textContent}`
}
