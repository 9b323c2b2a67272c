import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../support/accessibility.ts'
import {
  clickNode,
  drawnIds,
  drift,
  graph,
  places,
  rowAction,
  rowIds,
  settled,
  tab,
  tool,
} from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { exploreAtRest: explore } = withExplorer()

async function groupBy(page: Page, by: string) {
  await page.getByLabel('Group by').selectOption(by)
  await settled(page)
}

const boxes = (page: Page) =>
  page.evaluate(
    () =>
      window.__explorer?.cy?.nodes(':parent').map((box) => ({
        id: box.id(),
        members: box.children().map((child) => child.id()),
      })) ?? [],
  )
const paramOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const walkSaid = (page: Page) => page.getByTestId('walk').textContent()

/** What each line of meetings says it stands for, by its two ends. */
const weights = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      window.__explorer?.cy
        ?.edges('.met')
        .map((edge) => [edge.id(), Number(/^(\d+)×/.exec(String(edge.data('label')))?.[1] ?? 1)]) ?? [],
    ),
  )

describe('meetings as lines or as boxes', { timeout: 180_000 }, () => {
  test('lines weigh what the boxes were, and turning back brings every id and place back', async () => {
    const page = await explore('?open=victoria-atkins')
    await page.getByLabel('Meetings', { exact: true }).selectOption('edge')
    await settled(page)
    const asLines = { ids: await drawnIds(page), places: await places(page), weights: await weights(page) }
    const meetings = (await rowIds(page)).sort()
    expect(meetings.length).toBeGreaterThan(10)

    await page.getByLabel('Meetings', { exact: true }).selectOption('node')
    await settled(page)
    const asBoxes = await drawnIds(page)
    expect(asBoxes.nodes.filter((id) => !asLines.ids.nodes.includes(id))).toEqual(meetings)
    // Each meeting of n drawn parties about k drawn areas is n(n-1)/2 + nk on its lines.
    const perMeeting = await page.evaluate(() => {
      const cy = window.__explorer?.cy
      return cy?.nodes('.meeting').map((meeting) => {
        const ends = meeting.connectedEdges('.met').length
        return (ends * (ends - 1)) / 2 + ends * meeting.connectedEdges('.about').length
      })
    })
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
    expect(sum(Object.values(asLines.weights))).toBe(sum(perMeeting ?? []))

    await page.getByLabel('Meetings', { exact: true }).selectOption('edge')
    await settled(page)
    expect(await drawnIds(page)).toEqual(asLines.ids)
    expect(drift(asLines.places, await places(page))).toBeLessThan(1)
  })
})

describe('groups', { timeout: 180_000 }, () => {
  test('by side: a box round each two or more, and nothing moves', async () => {
    const page = await explore('?open=victoria-atkins')
    const before = { ids: await drawnIds(page), places: await places(page), meetings: await rowIds(page) }
    await groupBy(page, 'side')
    expect(paramOf(page, 'group')).toBe('side')
    const found = await boxes(page)
    expect(found.length).toBeGreaterThan(1)
    for (const { members } of found) expect(members.length).toBeGreaterThan(1)
    expect(await drawnIds(page)).toEqual(before.ids)
    expect(drift(before.places, await places(page))).toBeLessThan(1)

    await tool(page, 'Close all groups').click()
    await settled(page)
    expect(await boxes(page)).toEqual([])
    const closed = await drawnIds(page)
    expect(closed.nodes.filter((id) => id.startsWith('group:side:'))).toHaveLength(found.length)
    await tab(page, /^Parties/).click()
    expect((await rowIds(page)).sort()).toEqual(closed.nodes)
    await tab(page, /^Meetings/).click()
    expect((await rowIds(page)).sort()).toEqual(before.meetings.sort())

    await page.reload()
    await settled(page)
    expect(await drawnIds(page)).toEqual(closed)

    await tool(page, 'Open all groups').click()
    await settled(page)
    expect(await drawnIds(page)).toEqual(before.ids)
    expect(drift(before.places, await places(page))).toBeLessThan(2)
    await page.keyboard.press('Control+z')
    await settled(page)
    expect(await drawnIds(page)).toEqual(closed)
    await groupBy(page, '')
    expect(await drawnIds(page)).toEqual(before.ids)
  })

  test('one group opens and closes from its row, the panel, the picture and the keyboard', async () => {
    const page = await explore('?open=victoria-atkins&group=side&groups=closed')
    const id = 'group:side:external'
    const isOpen = async () => !(await drawnIds(page)).nodes.includes(id)
    const turnedFrom = async (act: () => Promise<unknown>) => {
      const [before, stood] = [await isOpen(), await places(page)]
      await act()
      await settled(page)
      expect(await isOpen()).toBe(!before)
      expect(drift(stood, await places(page))).toBeLessThan(1)
    }
    await tab(page, /^Parties/).click()
    const name = (await page.locator(`tr[data-id="${id}"] th button`).textContent()) ?? ''
    expect(name).toMatch(/^External, \d+ people and \d+ organisations$|^External, \d+ organisations$/)
    await turnedFrom(() => rowAction(page, name, /^Open group/))
    expect(paramOf(page, 'opened')).toBe(id)
    await turnedFrom(() => rowAction(page, 'Refuge', /^Close group: External/))
    await graph(page).scrollIntoViewIfNeeded()
    await clickNode(page, id)
    await settled(page)
    await page.getByRole('heading', { name, exact: true }).waitFor()
    await expectAccessible(page)
    await turnedFrom(() => page.getByRole('button', { name: 'Open group' }).click())
    await expectAccessible(page)
    await turnedFrom(() => page.getByRole('button', { name: 'Close group' }).click())
    await graph(page).focus()
    for (let at = 0; at < 12 && !/^External/.test((await walkSaid(page)) ?? ''); at++)
      await page.keyboard.press('ArrowDown')
    expect(await walkSaid(page)).toMatch(/^External, group of .*, closed, \d+ meetings/)
    await turnedFrom(() => page.keyboard.press('Insert'))
    expect(await walkSaid(page)).toMatch(/^External, group of .*, open, \d+ meetings.*members drawn/)
    await page.keyboard.press('Shift+F10')
    await turnedFrom(() => page.getByRole('menuitem', { name: /^Close group/ }).click())
    await tab(page, 'Steps').click()
    expect(await page.locator('.explore-steps li').last().textContent()).toMatch(/^Closed the group External/)
    await tab(page, 'Key').click()
    await page.getByText('Organisations go by their side').waitFor()
    await expectAccessible(page)
  })

  test('a summed line opens to its meetings with dates and sources, each counted once', async () => {
    const page = await explore('?open=victoria-atkins&group=side&groups=closed&draw=edge')
    const [line] = Object.entries(await weights(page)).toSorted(([, a], [, b]) => b - a)
    const [id, weight] = line ?? []
    expect(weight).toBeGreaterThan(1)
    await page.goto(`${page.url()}&selected=${encodeURIComponent(id ?? '')}`)
    await settled(page)
    const lines = page.locator('.explore-side .explore-line')
    expect(await lines.count()).toBe(weight)
    for (const text of await lines.allInnerTexts()) expect(text).toMatch(/20\d\d[\s\S]*(paragraph|item)/)
    expect(await page.locator('.explore-side .explore-line .explore-citations').count()).toBe(weight)
  })

  test('moving a closed group moves its members with it, and nothing else', async () => {
    const page = await explore('?open=victoria-atkins')
    const before = await places(page)
    await groupBy(page, 'side')
    await tool(page, 'Close all groups').click()
    await settled(page)
    await clickNode(page, 'group:side:external')
    await settled(page)
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByRole('button', { name: 'Right', exact: true }).click()
    await settled(page)
    await groupBy(page, '')
    const after = await places(page)
    const moved = Object.keys(before).filter((id) => Math.abs((after[id]?.x ?? 0) - (before[id]?.x ?? 0)) > 1)
    expect(moved).toContain('refuge')
    expect(moved).not.toContain('victoria-atkins')
    const steps = moved.map((id) => Math.round((after[id]?.x ?? 0) - (before[id]?.x ?? 0)))
    expect(new Set(steps).size).toBe(1)
  })
})
