import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { Graph } from '../../graph-schema/api/explore.ts'
import { Timeline } from '../../graph-schema/api/timeline.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { given } from '../support/record.ts'
import { drawnIds, drift, places, rowAction, rowIds, settled, tab, tool } from './explorePage.ts'
import { cast, timeRecord } from './timeRecord.ts'
import { withExplorer } from './withExplorer.ts'

const { app, explore, exploreAtRest } = withExplorer((running) => given(running.database, timeRecord))

async function timeTab(search: string, options = {}): Promise<Page> {
  const page = await exploreAtRest(search, options)
  await tab(page, 'Time').click()
  await page.getByRole('img', { name: /meetings? by week/ }).waitFor()
  return page
}

const handle = (page: Page, name: RegExp) => page.getByRole('slider', { name })
const first = (page: Page) => handle(page, /^First day/)
const last = (page: Page) => handle(page, /^Last day/)
const search = (page: Page) => new URL(page.url()).search

async function enter(page: Page, legend: string, date: string) {
  const group = page.getByRole('group', { name: legend, exact: true })
  const parts = date.split(' ')
  for (const [at, part] of ['Day', 'Month', 'Year'].entries()) {
    await group.getByLabel(part).fill(parts[at] ?? '')
  }
  await page.keyboard.press('Enter')
  await settled(page)
}

async function press(page: Page, key: string, times = 1) {
  for (let time = 0; time < times; time++) await page.keyboard.press(key)
  await settled(page)
}

const steps = async (page: Page) => {
  await tab(page, 'Steps').click()
  const count = await page.locator('.explore-steps > li').count()
  await tab(page, 'Time').click()
  return count
}

const ask = async (path: string) => (await fetch(`${app().url}/api/${path}`)).json()

describe('the histogram', { timeout: 180_000 }, () => {
  test.each([
    cast,
    'ids=victoria-atkins,refuge,womens-aid,respect,home-office,priti-patel,mhclg',
    'ids=victoria-atkins,refuge,mhclg&status=held&about=domestic-abuse',
    'ids=victoria-atkins,refuge,mhclg,karen-bradley&side=external,parliament',
    'ids=domestic-abuse,victoria-atkins&kind=call',
  ])('sums to the meetings in scope, within every filter but the period: %s', async (query) => {
    const timeline = Timeline.parse(await ask(`timeline?${query}&from=2020-11-09&to=2020-11-10`))
    const page = await explore(`?${query}`)
    const drawn = (await rowIds(page)).length
    expect(timeline.meetings).toBe(drawn)
    expect(timeline.bins.reduce((sum, { meetings }) => sum + meetings, timeline.unplaced)).toBe(drawn)
  })

  test('tells a week with nothing loaded from one with no meeting recorded', async () => {
    const page = await timeTab(`?${cast}`)
    await page.getByText('Show as a table').click()
    const row = (week: string) => page.locator(`tr[data-bin="${week}"]`)
    expect(await row('2026-07-06').textContent()).toMatch(/No data.*None loaded/)
    expect(await row('2026-01-12').textContent()).toMatch(
      /No meeting recorded.*Loaded for Example Office only/,
    )
    expect(await row('2026-12-14').textContent()).toMatch(
      /2 meetings: 1 held, 1 planned.*Loaded in part, for Example Office only/,
    )
    expect(await page.getByTestId('no-data').count()).toBe(
      await page.getByText('No data', { exact: true }).count(),
    )
    await row('2026-12-14').getByRole('button').click()
    await settled(page)
    expect(search(page)).toContain('from=2026-12-14')
    expect((await rowIds(page)).sort()).toEqual(['autumn', 'planned'])
  })

  test('says by what rule meetings without a date stand, how many, and shows them', async () => {
    const page = await timeTab(`?${cast}`)
    await page
      .getByText(/stands at the date of its earliest document: 2 here. 1 has no dated document/)
      .waitFor()
    await page.getByText('Show the 2 meetings with no date of their own').click()
    await page.getByText('in a document of 20 February 2026').waitFor()
    await page
      .getByRole('tabpanel', { name: 'Time' })
      .getByRole('button', { name: 'Meeting undated' })
      .click()
    await settled(page)
    expect(search(page)).toContain('selected=undated')
  })

  test('has no failure that axe can find, also 320 pixels wide and compared', async () => {
    const page = await timeTab(
      `?${cast}&from=2026-04-01&to=2026-04-30&compareFrom=2026-01-01&compareTo=2026-03-31`,
    )
    await page.getByText('Show as a table').click()
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})

describe('a period', { timeout: 180_000 }, () => {
  test('is the same set by dates and by the keys of the sliders, its first and last day in it', async () => {
    const typed = await timeTab(`?${cast}`)
    await enter(typed, 'Meetings from', '1 1 2026')
    await enter(typed, 'Meetings up to', '31 3 2026')
    // The last day of it, the day the clocks go on, a week begun within it, and one undated.
    expect((await rowIds(typed)).sort()).toEqual([
      'clocks-on',
      'first-day',
      'last-day',
      'spanning',
      'undated',
    ])

    const keyed = await timeTab(`?${cast}`)
    await first(keyed).focus()
    await press(keyed, 'Home')
    await press(keyed, 'ArrowRight', 3)
    expect(await first(keyed).getAttribute('aria-valuetext')).toBe('1 January 2026')
    await last(keyed).focus()
    await press(keyed, 'End')
    await press(keyed, 'PageDown', 37)
    await press(keyed, 'ArrowLeft', 5)
    expect(await last(keyed).getAttribute('aria-valuetext')).toBe('31 March 2026')
    expect(search(keyed)).toBe(search(typed))
    expect(await drawnIds(keyed)).toEqual(await drawnIds(typed))
  })

  test('whose first day is after its last is refused, with what is wrong, until either is mended', async () => {
    const page = await timeTab(`?${cast}&from=2026-04-01&to=2026-04-30`)
    const rows = await rowIds(page)
    const set = () => {
      const { searchParams } = new URL(page.url())
      return [searchParams.get('from'), searchParams.get('to')]
    }
    await enter(page, 'Meetings from', '1 10 2026')
    const group = page.getByRole('group', { name: 'Meetings from', exact: true })
    await group.getByText('The first day must be the same as or before the last, 30 April 2026').waitFor()
    expect(set()).toEqual(['2026-04-01', '2026-04-30'])
    expect(await rowIds(page)).toEqual(rows)
    await expectAccessible(page)
    await enter(page, 'Meetings up to', '31 12 2026')
    expect(set()).toEqual(['2026-10-01', '2026-12-31'])
    expect(await page.getByText(/^The first day must be/).count()).toBe(0)
    await enter(page, 'Meetings up to', '1 1 2026')
    await page.getByText('The last day must be the same as or after the first, 1 October 2026').waitFor()
    expect(set()).toEqual(['2026-10-01', '2026-12-31'])
  })

  test.each([
    ['2026-03-29', 'clocks-on'],
    ['2026-10-25', 'clocks-back'],
  ])('of the one day %s, when the clocks change, holds the meeting of that day alone', async (day, id) => {
    const page = await timeTab(`?${cast}&from=${day}&to=${day}`)
    expect(await rowIds(page)).toEqual([id])
    expect(await first(page).getAttribute('aria-valuetext')).toBe(
      await last(page).getAttribute('aria-valuetext'),
    )
  })

  test('dragged is seen as it goes, set when let go as one step, and moves nothing; expanding goes on', async () => {
    const page = await timeTab('?ids=avery-example,alder,birch')
    const [before, address, bars] = [
      await places(page),
      search(page),
      await page
        .getByRole('img', { name: /by week/ })
        .locator('g')
        .count(),
    ]
    const box = await last(page).boundingBox()
    if (!box) throw new Error('the slider is not on the page')
    const [x, y] = [box.x + box.width - 12, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - box.width / 3, y, { steps: 20 })
    const seen = await last(page).getAttribute('aria-valuetext')
    expect(seen).not.toBe('20 December 2026')
    expect(search(page)).toBe(address)
    await page.mouse.up()
    await settled(page)
    expect(search(page)).toContain('to=2026-')
    expect(await last(page).getAttribute('aria-valuetext')).toBe(seen)
    expect(await steps(page)).toBe(2)
    expect(drift(before, await places(page))).toBeLessThan(1)
    expect(
      await page
        .getByRole('img', { name: /by week/ })
        .locator('g')
        .count(),
    ).toBe(bars)

    await tab(page, /^Parties/).click()
    await rowAction(page, 'Avery Example', /Expand/)
    expect((await drawnIds(page)).nodes).toContain('cedar')
    await page.getByRole('button', { name: 'Show all dates' }).click()
    await settled(page)
    expect(search(page)).not.toContain('to=')
    expect(drift(before, await places(page))).toBeLessThan(1)
  })
})

describe('two periods compared', { timeout: 180_000 }, () => {
  const list = (page: Page, change: string) => page.locator(`[data-change="${change}"] [data-id]`)
  const idsIn = (page: Page, change: string) =>
    list(page, change).evaluateAll((lines) => lines.map((line) => line.getAttribute('data-id')))

  test('name who is new, continuing and not recorded, in words and in the picture, and move nothing', async () => {
    const page = await timeTab(`?${cast}`)
    await page.getByRole('button', { name: 'Clear' }).waitFor()
    await enter(page, 'Meetings from', '30 3 2026')
    await enter(page, 'Meetings up to', '30 4 2026')
    const before = await places(page)
    await page.getByText('Compare with other dates').click()
    await enter(page, 'Other period from', '1 1 2026')
    await enter(page, 'Other period up to', '29 3 2026')
    await page.getByTestId('compared').waitFor()
    expect(await idsIn(page, 'new')).toEqual([])
    // Cedar's only earlier meeting is the undated one, by the date of its document.
    expect(await idsIn(page, 'continuing')).toEqual(['alder', 'avery-example', 'birch', 'cedar'])
    expect(await idsIn(page, 'not-recorded')).toEqual([])
    expect(await list(page, 'continuing').first().textContent()).toBe(
      'alder trustLater: 1 meeting, last 31 March 2026. Earlier: 1 meeting, last 1 January 2026.',
    )
    await enter(page, 'Meetings from', '1 10 2026')
    await enter(page, 'Meetings up to', '31 12 2026')
    expect(await idsIn(page, 'new')).toEqual(['damson'])
    expect(await idsIn(page, 'continuing')).toEqual(['avery-example'])
    expect(await idsIn(page, 'not-recorded')).toEqual(['alder', 'birch', 'cedar'])
    expect((await drawnIds(page)).nodes).toEqual(['alder', 'avery-example', 'birch', 'cedar', 'damson'])
    const label = await page.evaluate(() => window.__explorer?.cy?.getElementById('cedar').data('label'))
    expect(label).toBe('cedar trust (not recorded this time)')
    await tab(page, /^Parties/).click()
    expect(await page.getByRole('row', { name: /damson trust/ }).textContent()).toContain('New')
    expect(drift(before, await places(page))).toBeLessThan(1)
    await tool(page, 'Undo').click()
    await settled(page)
    await tool(page, 'Redo').click()
    await settled(page)
    expect(await idsIn(page, 'new')).toEqual(['damson'])
    const compared = await places(page)
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await settled(page)
    expect(search(page)).not.toContain('compare')
    expect((await drawnIds(page)).nodes).toEqual(['alder', 'avery-example', 'damson'])
    expect(drift(compared, await places(page))).toBeLessThan(1)
  })

  test('of which one has nothing loaded say so, and claim no change', async () => {
    const page = await timeTab(`?${cast}&from=2026-10-01&to=2026-12-31`)
    await page.getByRole('button', { name: 'Compare with the period before' }).click()
    await settled(page)
    const compared = page.getByTestId('compared')
    expect(search(page)).toContain('compareFrom=2026-07-01&compareTo=2026-09-30')
    expect(await compared.textContent()).toContain('No evidence is loaded for the time from 1 July 2026')
    expect(await compared.textContent()).toContain('no evidence for the earlier, so not said to be new (2)')
    await tab(page, /^Parties/).click()
    expect(await page.getByRole('row', { name: /damson trust/ }).textContent()).toContain(
      'No evidence for the earlier period',
    )
  })
})

test('parties with fewer meetings than asked for are put aside, counted, and brought back', async () => {
  const page = await explore(`?${cast}`)
  await tab(page, 'Filters').click()
  await page.getByLabel('Parties with').selectOption('3')
  await settled(page)
  expect((await drawnIds(page)).nodes).toEqual(['alder', 'avery-example', 'damson'])
  expect(search(page)).toContain('atLeast=3')
  const chips = page.getByRole('list', { name: 'Filters that are on' })
  expect(await chips.textContent()).toContain('Parties with at least 3 meetings: 2 parties put aside')
  await tab(page, /^Parties/).click()
  const notShown = page
    .getByRole('row', { name: /Avery Example/ })
    .getByRole('cell')
    .nth(3)
  expect(await notShown.textContent()).toBe('2')
  await tab(page, 'Filters').click()
  await page.getByLabel('Parties with').selectOption('50')
  await settled(page)
  await page.getByText('It is the filter “Parties with at least 50 meetings” that leaves nothing').waitFor()
  await page.getByRole('button', { name: 'Remove “Parties with at least 50 meetings”' }).click()
  await settled(page)
  expect((await drawnIds(page)).nodes).toHaveLength(5)
})

test('the graph of a period and the timeline agree on which meetings there are', async () => {
  const timeline = Timeline.parse(await ask(`timeline?${cast}`))
  const graph = Graph.parse(await ask(`graph?${cast}`))
  expect([timeline.meetings, timeline.undated.count, timeline.unplaced]).toEqual([
    graph.meetings.length,
    2,
    1,
  ])
})
