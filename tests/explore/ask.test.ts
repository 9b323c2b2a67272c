import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility.ts'
import { drawnIds, drift, places, settled, tab, tool } from './explorePage.ts'
import { withExplorer } from './withExplorer.ts'

const { explore, visit, app } = withExplorer(async ({ url }) => {
  for (const query of [
    'question=no-meeting&about=honour-based-abuse',
    'question=who-met&who=victoria-atkins&about=domestic-abuse',
    'question=meetings-between&who=victoria-atkins&with=karma-nirvana',
    'question=who-met&who=victoria-atkins&about=domestic-abuse&only=charity&from=2020-11-02&to=2020-11-06',
    'question=connected&who=refuge&with=mhclg',
  ])
    await (await fetch(`${url}/api/answer?${query}`)).text()
})

const bar = (page: Page) => page.getByRole('combobox', { name: 'Ask a question' })
const answer = (page: Page) => page.getByRole('tabpanel', { name: 'Answer' })

/** Actions of someone without a mouse: a text typed or a key pressed is one. */
function keyboard(page: Page) {
  let actions = 0
  return {
    type: async (text: string) => {
      actions += 1
      await page.keyboard.type(text)
    },
    press: async (key: string) => {
      actions += 1
      await page.keyboard.press(key)
    },
    actions: () => actions,
  }
}

/** What is typed is asked; where a name in it could be two, the first of them with this name is chosen. */
async function asked(page: Page, text: string, unclear?: RegExp) {
  const keys = keyboard(page)
  await bar(page).focus()
  await keys.type(text)
  await keys.press('Enter')
  if (unclear) {
    await page.getByRole('option', { name: unclear, selected: true }).waitFor()
    await keys.press('Enter')
  }
  await page.waitForURL(/\/explore\?.*ids=/)
  await settled(page)
  return keys.actions()
}

describe('the three questions of the issue, by keyboard alone', { timeout: 180_000 }, () => {
  test('which charities were met in the week, and which were planned next', async () => {
    const page = await visit('/')
    const actions = await asked(
      page,
      'Which charities did Victoria Atkins meet about domestic abuse in the week of 2 November 2020, and which were planned next?',
    )
    expect(actions).toBeLessThanOrEqual(4)
    await answer(page).getByText('3 charities met').waitFor()
    const lines = await answer(page).locator('.explore-line').allTextContents()
    expect(lines).toHaveLength(5)
    for (const line of lines) expect(line).toContain('Weekly update from the Minister for Safeguarding')
    expect(lines.filter((line) => /Week of 2 November 2020\s*held/.test(line))).toHaveLength(3)
    expect(lines.filter((line) => /Week of 9 November 2020\s*planned/.test(line))).toHaveLength(2)
    expect((await drawnIds(page)).nodes).toEqual(['refuge', 'respect', 'victoria-atkins', 'womens-aid'])
  })

  test('what connects Refuge to MHCLG', async () => {
    const page = await visit('/')
    expect(await asked(page, 'What connects Refuge to MHCLG?', /2018 to 2021/)).toBeLessThanOrEqual(4)
    const first = page.locator('.explore-paths > li').first()
    await first.waitFor()
    expect(await first.textContent()).toContain('Weekly update from the Minister for Safeguarding')
  })

  test('which organisations working on honour-based abuse have no meeting recorded', async () => {
    const page = await visit('/')
    const actions = await asked(
      page,
      'Which organisations working on honour-based abuse have no meeting recorded?',
    )
    expect(actions).toBeLessThanOrEqual(4)
    await answer(page).getByText('6 organisations').waitFor()
    const karma = answer(page).locator('[data-id="karma-nirvana"]')
    expect(await karma.textContent()).toMatch(/planned, about another area/)
    await answer(page)
      .getByText(/^Based on 2 documents/)
      .waitFor()
    for (const line of await answer(page).locator('.explore-line').all())
      expect(await line.locator('.explore-citations a').count()).toBeGreaterThan(0)
    const { nodes } = await drawnIds(page)
    expect(nodes).toEqual(
      [
        'fgm',
        'forced-marriage',
        'forward',
        'freedom-charity',
        'honour-based-abuse',
        'ikwro',
        'karma-nirvana',
        'muslim-womens-network-uk',
        'southall-black-sisters',
      ].toSorted(),
    )
  })
})

describe('putting a question together', { timeout: 180_000 }, () => {
  test('any word finds a question, names fill it, and it is counted before anything is drawn', async () => {
    const page = await explore('')
    await bar(page).focus()
    await page.keyboard.type('recorded')
    await page.getByRole('option', { name: /organisations working on … with no meeting recorded/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await bar(page).inputValue()).toBe('organisations working on ')
    await page.keyboard.type('hbv')
    await page
      .getByRole('listbox')
      .getByRole('option')
      .first()
      .filter({ hasText: /honour/i })
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText(/with no meeting recorded: 6 organisations/).waitFor()
    expect((await drawnIds(page)).nodes).toEqual([])
    await page.getByRole('option', { name: /^since …/ }).waitFor()
    await page.keyboard.type('since 7 Nov 2020')
    await page.getByText(/since 7 November 2020: 7 organisations/).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/ids=/)
    await settled(page)
    expect((await drawnIds(page)).nodes).toContain('college-of-policing')
  })

  test('the answer is one named step that can be undone, and its address draws it again', async () => {
    const page = await explore('?open=refuge')
    const before = (await drawnIds(page)).nodes
    await asked(page, 'who met Refuge about domestic abuse')
    await answer(page)
      .getByRole('heading', { name: 'Who took part in a meeting with Refuge about Domestic abuse' })
      .waitFor()
    await settled(page)
    const shown = await drawnIds(page)
    await tab(page, 'Steps').click()
    await page
      .getByText(
        /^Asked: who took part in a meeting with Refuge about Domestic abuse \(\+\d\) \(shown now\)$/,
      )
      .waitFor()
    const again = await explore(new URL(page.url()).search)
    expect(await drawnIds(again)).toEqual(shown)
    expect(await bar(again).inputValue()).toBe('who took part in a meeting with Refuge about Domestic abuse')
    await tool(page, 'Undo').click()
    await settled(page)
    expect((await drawnIds(page)).nodes).toEqual(before)
  })

  test('a question alone in an address is answered', async () => {
    const page = await explore('?ask=meetings-between,who:victoria-atkins,with:refuge')
    await page.waitForURL(/ids=/)
    await settled(page)
    expect((await drawnIds(page)).nodes).toEqual(['refuge', 'victoria-atkins'])
  })
})

describe('an answer of nothing', { timeout: 180_000 }, () => {
  test('says which part empties it, and the button beside it mends it', async () => {
    const page = await explore('')
    await bar(page).focus()
    await page.keyboard.type('meetings between Victoria Atkins and Karma Nirvana')
    await page.keyboard.press('Enter')
    await page.getByText(/No meeting recorded between Victoria Atkins and Karma Nirvana/).waitFor()
    await page.getByText('Without the status “held” there is 1.').waitFor()
    expect((await drawnIds(page)).nodes).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/ids=/)
    await settled(page)
    expect((await drawnIds(page)).nodes).toEqual(['karma-nirvana', 'victoria-atkins'])
  })

  test('says where no documents are loaded for the time asked about', async () => {
    const page = await explore('')
    await bar(page).fill('which meetings were about domestic abuse between 1 Jan 2019 and 31 Dec 2019')
    await page.getByText('No documents are loaded for 2019.').waitFor()
    await page.getByRole('button', { name: 'Ask without the dates' }).click()
    await page.waitForURL(/ids=/)
  })
})

describe('while the server does not answer', { timeout: 180_000 }, () => {
  const away = /Liaison is not answering. Check that it is running, then try again./

  test('that is said of a question, not that it is not whole, and Enter asks again', async () => {
    const page = await explore('', { expected: /Failed to load resource|ERR_/ })
    await page.route('**/api/**', (route) => route.abort())
    await bar(page).focus()
    await page.keyboard.type('who met Refuge about domestic abuse')
    await page.keyboard.press('Enter')
    await page.locator('.govuk-error-message', { hasText: away }).waitFor()
    expect(await page.getByText('This is not a whole question yet').count()).toBe(0)
    await page.unroute('**/api/**')
    await page.keyboard.press('Enter')
    await page.waitForURL(/ids=/)
    await settled(page)
    expect(await page.getByText(away).count()).toBe(0)
  })

  test('it is said while a name is typed, too', async () => {
    const page = await explore('', { expected: /Failed to load resource|ERR_/ })
    await page.route('**/api/**', (route) => route.abort())
    await bar(page).fill('meetings between Refuge')
    await page.getByText(away).waitFor()
  })
})

describe('no failure that axe can find', { timeout: 180_000 }, () => {
  test.each([1440, 320])('%i pixels wide, with the list open and closed', async (width) => {
    const page = await visit('/', { viewport: { width, height: 900 } })
    await bar(page).fill('meetings')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expectAccessible(page)
    await bar(page).fill('meetings between Victoria Atkins and Karma Nirvana')
    await page.getByText('Without the status “held” there is 1.').waitFor()
    await page.keyboard.press('Escape')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  test.each([1440, 320])('%i pixels wide, with the answer beside the picture', async (width) => {
    const page = await explore('?ask=no-meeting,about:honour-based-abuse', {
      viewport: { width, height: 900 },
    })
    await answer(page).getByText('6 organisations').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})

describe('paths', { timeout: 180_000 }, () => {
  test('choosing one moves nothing; a filter that leaves none is told and taken off', async () => {
    const page = await explore('?ids=refuge,mhclg,victoria-atkins,dfe&a=refuge&b=mhclg')
    await page.locator('.explore-paths > li').first().waitFor()
    const before = await places(page)
    await page.getByRole('button', { name: 'Draw this path' }).first().click()
    await settled(page)
    expect(drift(before, await places(page))).toBeLessThan(1)
    const faded = await page.evaluate(() => window.__explorer?.cy?.nodes('.faded').map((node) => node.id()))
    expect(faded).toEqual(['dfe'])

    const none = await explore('?ids=refuge,mhclg&a=refuge&b=mhclg&status=planned')
    await none
      .getByText('No connection within 4 steps between Refuge and Ministry of Housing')
      .first()
      .waitFor()
    await tab(none, 'Paths').click()
    await none
      .getByRole('tabpanel', { name: 'Paths' })
      .getByRole('button', { name: 'Remove all filters' })
      .click()
    await none.locator('.explore-paths > li').first().waitFor()
  })

  test('the same party twice is told plainly', async () => {
    const page = await explore('?ids=refuge&a=refuge&b=refuge')
    await page.getByText('The same party was chosen twice').waitFor()
  })

  test('a slow search says so, can be stopped, and leaves the picture as it was', async () => {
    const page = await explore('?ids=refuge')
    const before = await drawnIds(page)
    await page.route('**/api/paths?**', () => {})
    await page.goto(`${app().url}/explore?ids=refuge&a=refuge&b=mhclg`)
    await page.getByRole('button', { name: 'Stop the search' }).click()
    await page.getByText('You stopped the search.').waitFor()
    expect(await drawnIds(page)).toEqual(before)
    await page.unroute('**/api/paths?**')
    await page.getByRole('button', { name: 'Search again' }).click()
    await page.locator('.explore-paths > li').first().waitFor()
  })
})
