import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  cameraAtRest,
  clickNode,
  drawnIds,
  drift,
  type Places,
  places,
  rowAction,
  rowIds,
  settled,
  tab,
  tool,
} from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { exploreAtRest: explore } = withExplorer()

/** Does it, and says how far what was drawn has moved on screen. */
async function driftOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await places(page)
  await act()
  await settled(page)
  return drift(before, await places(page))
}

async function dragBy(page: Page, id: string, x: number, y: number) {
  const box = await page.getByTestId('graph').boundingBox()
  const at = (await places(page))[id]
  if (!box || !at) throw new Error(`dragBy: ${id} is not drawn`)
  await page.mouse.move(box.x + at.x, box.y + at.y)
  await page.mouse.down()
  await page.mouse.move(box.x + at.x + x, box.y + at.y + y, { steps: 30 })
  await page.mouse.up()
  await settled(page)
}

describe('what is drawn stays where it is', { timeout: 180_000 }, () => {
  test('while expanding, filtering, hiding, sorting and opening panels', async () => {
    const page = await explore('?open=refuge')
    await tab(page, /^Parties/).click()
    expect(await driftOf(page, () => rowAction(page, 'Victoria Atkins', /Expand/))).toBeLessThan(1)
    if (await page.getByRole('dialog').isVisible()) {
      expect(await driftOf(page, () => page.getByRole('button', { name: /^Add / }).click())).toBeLessThan(1)
    }
    expect((await drawnIds(page)).nodes.length).toBeGreaterThan(5)
    expect(await driftOf(page, () => rowAction(page, 'Home Office', /Hide/))).toBeLessThan(1)
    await tab(page, 'Filters').click()
    expect(await driftOf(page, () => page.getByRole('checkbox', { name: 'Held' }).click())).toBeLessThan(1)
    expect(
      await driftOf(page, () => page.getByRole('button', { name: 'Remove all filters' }).click()),
    ).toBeLessThan(1)
    expect(
      await driftOf(page, () => page.getByRole('button', { name: 'Meetings', exact: true }).click()),
    ).toBeLessThan(1)
    for (const name of ['Facts', 'Time', 'Paths', 'Key', 'Steps']) {
      expect(await driftOf(page, () => tab(page, name).click())).toBeLessThan(1)
    }
    expect(await driftOf(page, () => clickNode(page, 'refuge'))).toBeLessThan(1)
  })

  test('when the address is opened again', async () => {
    const page = await explore('?open=victoria-atkins&about=domestic-abuse')
    const before = await places(page)
    await page.reload()
    await settled(page)
    expect(Object.keys(await places(page))).toEqual(Object.keys(before))
    expect(drift(before, await places(page))).toBeLessThan(2)
  })

  test('new ones come near what they hang from and lie on nothing else', async () => {
    const page = await explore('?open=domestic-abuse')
    const overlaps = await page.evaluate(() => {
      const boxes =
        window.__explorer?.cy?.nodes().map((node) => ({
          id: node.id(),
          ...node.boundingBox({ includeOverlays: false, includeUnderlays: false }),
        })) ?? []
      // The box that Cytoscape reckons with is 24 wider on each side than what is drawn.
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.x1 + 24 < b.x2 - 24 &&
              b.x1 + 24 < a.x2 - 24 &&
              a.y1 + 24 < b.y2 - 24 &&
              b.y1 + 24 < a.y2 - 24,
          )
          .map((b) => `${a.id} on ${b.id}`),
      )
    })
    expect(overlaps).toEqual([])
  })
})

type Seen = { rows: string[]; places: Places; chips: string[] }

const see = async (page: Page): Promise<Seen> => ({
  rows: (await rowIds(page)).sort(),
  places: await places(page),
  chips: await page.getByRole('list', { name: 'Filters that are on' }).getByRole('listitem').allInnerTexts(),
})

describe('every step can be undone and done again by name', { timeout: 180_000 }, () => {
  test('eight steps of different kinds, back one by one and forward again', async () => {
    const page = await explore('')
    const seen: Seen[] = []
    const step = async (act: () => Promise<unknown>) => {
      await act()
      await settled(page)
      seen.push(await see(page))
    }
    await step(async () => {
      await page.getByRole('combobox', { name: /^Find a person/ }).fill('refuge')
      await page
        .getByRole('option', { name: /^Refuge/ })
        .first()
        .click()
      await page.waitForURL(/ids=/)
    })
    await cameraAtRest(page)
    await tab(page, /^Parties/).click()
    seen[0] = await see(page)
    await step(async () => {
      await rowAction(page, 'Victoria Atkins', /Expand/)
      await page.getByRole('dialog').getByRole('button', { name: /^Add / }).click()
    })
    await step(() => dragBy(page, 'refuge', 40, 24))
    await step(() => rowAction(page, 'Respect', /Hide/))
    await tab(page, 'Filters').click()
    await step(() => page.getByRole('checkbox', { name: /^Domestic abuse/ }).click())
    await step(async () => {
      const from = page.getByRole('group', { name: 'Meetings from' })
      await from.getByLabel('Day').fill('2')
      await from.getByLabel('Month').fill('11')
      await from.getByLabel('Year').fill('2020')
      await page.keyboard.press('Enter')
    })
    await step(() => page.getByLabel('Meetings', { exact: true }).selectOption('node'))
    await step(() => tool(page, 'Tidy').click())

    await tab(page, 'Steps').click()
    const names = await page.locator('.explore-steps li').allInnerTexts()
    expect(names).toHaveLength(9)
    expect(names[2]).toMatch(/^Expanded Victoria Atkins \(\+\d+\); no longer only meetings of Refuge$/)
    expect(names[3]).toBe('Moved Refuge')

    await page.locator('h1').click()
    for (const expected of seen.toReversed().slice(1)) {
      await page.keyboard.press('Control+z')
      await settled(page)
      const now = await see(page)
      expect({ rows: now.rows, chips: now.chips }).toEqual({ rows: expected.rows, chips: expected.chips })
      expect(drift(expected.places, now.places)).toBeLessThan(1)
    }
    for (const expected of seen.slice(1)) {
      await page.keyboard.press('Control+Shift+Z')
      await settled(page)
      const now = await see(page)
      expect({ rows: now.rows, chips: now.chips }).toEqual({ rows: expected.rows, chips: expected.chips })
      expect(drift(expected.places, now.places)).toBeLessThan(1)
    }
    await page.getByRole('button', { name: names[3] ?? '', exact: true }).click()
    await settled(page)
    expect((await see(page)).rows).toEqual(seen[2]?.rows)
  })

  test('in a text box Ctrl+Z is about the text', async () => {
    const page = await explore('?open=refuge')
    const before = await drawnIds(page)
    const box = page.getByRole('combobox', { name: /^Add a person/ })
    await box.pressSequentially('dfe')
    await page.keyboard.press('Control+z')
    await settled(page)
    expect(await box.inputValue()).not.toBe('dfe')
    expect(await drawnIds(page)).toEqual(before)
  })

  test('the browser’s Back and Forward walk the same steps', async () => {
    const page = await explore('?open=refuge')
    const first = await drawnIds(page)
    await tab(page, /^Parties/).click()
    await rowAction(page, 'Home Office', /Hide/)
    const second = await drawnIds(page)
    expect(second.nodes).not.toContain('home-office')
    await page.goBack()
    await settled(page)
    expect(await drawnIds(page)).toEqual(first)
    await page.goForward()
    await settled(page)
    expect(await drawnIds(page)).toEqual(second)
  })
})
