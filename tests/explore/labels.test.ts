import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Label, planLabels } from '../../client/explore/picture/labels.ts'
import { cameraAtRest, clickNode, drawnIds, labels, settled } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const zooms = Array.from({ length: 30 }, (_, at) => 0.1 + (2.9 * at) / 29)

const anySize = fc.record({
  width: fc.integer({ min: 10, max: 130 }),
  height: fc.integer({ min: 16, max: 60 }),
})
const anyLabels: fc.Arbitrary<Label[]> = fc
  .array(
    fc.record({
      at: fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
      above: fc.boolean(),
      name: anySize,
      rank: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 120 },
  )
  .map((list) =>
    list.map((label, at) => ({
      ...label,
      id: `n${at}`,
      always: at === 7,
      details: { width: label.name.width + 10, height: label.name.height + 32 },
    })),
  )

type Box = { x: number; y: number; width: number; height: number }
const meet = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2

describe('which names are shown', () => {
  test('none lies on another at any zoom, none is lost on coming nearer, and the one chosen always shows', () => {
    fc.assert(
      fc.property(anyLabels, (list) => {
        const plan = planLabels(list, 0.6)
        let before: string[] = []
        for (const zoom of zooms) {
          const seen = plan.at(zoom)
          const ids = seen.map(({ id }) => id)
          expect(before.filter((id) => !ids.includes(id))).toEqual([])
          before = ids
          if (list.length > 7) expect(ids).toContain('n7')
          const overlapping = seen.flatMap((a, at) =>
            seen.slice(at + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.id} on ${b.id} at ${zoom}`] : [])),
          )
          expect(overlapping).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('with everything in view at most sixty, those that rank highest', () => {
    const many = Array.from(
      { length: 2_000 },
      (_, at): Label => ({
        id: `n${at}`,
        at: { x: (at % 50) * 400, y: Math.floor(at / 50) * 400 },
        above: false,
        name: { width: 40, height: 16 },
        rank: at,
        always: false,
      }),
    )
    const seen = planLabels(many, 0.05).at(0.05)
    expect(seen.length).toBeLessThanOrEqual(60)
    expect(seen.map(({ id }) => id)).toContain('n1999')
  })
})

const { explore } = withExplorer()

const zoomTo = (page: Page, zoom: number) =>
  page.evaluate((level) => {
    const core = window.__explorer?.cy
    core?.zoom({ level, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } })
  }, zoom)

/** The boxes of the names as Cytoscape draws them, of the nodes in view. */
const drawnBoxes = (page: Page) =>
  page.evaluate(() => {
    const core = window.__explorer?.cy
    if (!core) return []
    const { x1, x2, y1, y2 } = core.extent()
    return core
      .nodes('.named')
      .filter((node) => {
        const { x, y } = node.position()
        return x > x1 && x < x2 && y > y1 && y < y2
      })
      .map((node) => {
        // The box that Cytoscape reckons with is wider on each side by what the style adds.
        const spare = node.hasClass('box') ? 0 : 24
        const box = node.boundingBox({ includeNodes: false, includeOverlays: false, includeUnderlays: false })
        return {
          id: node.id(),
          x1: box.x1 + spare,
          x2: box.x2 - spare,
          y1: box.y1 + spare,
          y2: box.y2 - spare,
        }
      })
  })

const overlaps = (boxes: readonly { id: string; x1: number; x2: number; y1: number; y2: number }[]) =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.id} on ${b.id}`),
  )

describe('in the picture, from far to near', { timeout: 180_000 }, () => {
  test.each(['?open=victoria-atkins', '?open=victoria-atkins&group=side', '?open=priti-patel&draw=node'])(
    'no two names overlap and none goes on coming nearer: %s',
    async (search) => {
      const page = await explore(search)
      await cameraAtRest(page)
      let count = 0
      for (const zoom of zooms) {
        await zoomTo(page, zoom)
        const seen = await labels(page)
        expect(overlaps(seen)).toEqual([])
        expect({ zoom, overlaps: overlaps(await drawnBoxes(page)) }).toEqual({ zoom, overlaps: [] })
        expect(seen.length).toBeGreaterThanOrEqual(count)
        count = seen.length
      }
      expect((await labels(page)).some(({ look }) => look === 'details')).toBe(true)
    },
  )

  test('what is selected, and where the keyboard is, is named even far out', async () => {
    const page = await explore('?open=victoria-atkins')
    await cameraAtRest(page)
    await clickNode(page, 'refuge')
    await settled(page)
    await zoomTo(page, 0.1)
    expect((await labels(page)).map(({ id }) => id)).toContain('refuge')
    await page.keyboard.press('ArrowDown')
    await settled(page)
    const at = await page.evaluate(() => window.__explorer?.cy?.nodes('.cursor').map((node) => node.id()))
    expect((await labels(page)).map(({ id }) => id)).toEqual(expect.arrayContaining(at ?? []))
  })

  test('closed groups are named far out, with how many they hold', async () => {
    const page = await explore('?open=victoria-atkins&group=side&groups=closed')
    await cameraAtRest(page)
    await zoomTo(page, 0.1)
    expect((await labels(page))[0]?.id).toMatch(/^group:side:/)
    await zoomTo(page, 0.5)
    const isGroup = (id: string) => id.startsWith('group:')
    const groups = (await drawnIds(page)).nodes.filter(isGroup)
    const named = (await labels(page)).map(({ id }) => id)
    const lastGroup = named.findLastIndex(isGroup)
    // One may be too close to another for both names; none gives way to the name of a single party.
    expect(named.slice(0, lastGroup + 1).filter((id) => !isGroup(id))).toEqual([])
    expect(named.filter(isGroup).length).toBeGreaterThanOrEqual(groups.length - 1)
  })
})
