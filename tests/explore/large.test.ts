import { describe, expect, test } from 'vitest'
import { load } from '../../server/record/record.ts'
import { expectAccessible } from '../support/accessibility.ts'
import { cameraAtRest, drawnIds, labels, rowAction, rowIds, settled, tab } from './explorePage.ts'
import { everyone, largeRecord } from './largeRecord.ts'
import { withExplorer } from './withExplorer.ts'

const { explore } = withExplorer(({ database }) =>
  load(database, { by: 'tests', why: 'More than can be read' }, [
    { name: 'large.json', text: JSON.stringify(largeRecord()) },
  ]),
)

describe('more than can be read', { timeout: 300_000 }, () => {
  test('is shown in closed groups, which is said, with ways on', async () => {
    const page = await explore(`?ids=${everyone.join(',')}`)
    await cameraAtRest(page)
    const notice = page.getByTestId('large')
    expect(await notice.textContent()).toMatch(
      /905 parties and [\d,]{5} lines are too many to read. They are shown in 2 groups/,
    )
    const groups = ['group:all:external.charity', 'group:all:government.department']
    expect((await drawnIds(page)).nodes).toEqual(groups)
    await tab(page, /^Parties/).click()
    expect((await rowIds(page)).sort()).toEqual(groups)
    expect((await labels(page)).map(({ id }) => id).sort()).toEqual(groups)
    await expectAccessible(page)

    await rowAction(page, 'Government: government department, 5 people', /^Open group/)
    expect((await drawnIds(page)).nodes).toHaveLength(6)
    await page.getByRole('button', { name: /^Show fewer/ }).click()
    await settled(page)
    // The roundtable of twenty is a box beside the hundred parties, now that there is room to draw it as one.
    const isParty = (id: string) => id !== 'large-roundtable'
    expect((await drawnIds(page)).nodes.filter(isParty)).toHaveLength(100)
    expect(await notice.count()).toBe(0)
    await page.evaluate(() => window.__explorer?.cy?.fit())
    expect((await labels(page)).length).toBeLessThanOrEqual(60)
    await page.locator('h1').click()
    await page.keyboard.press('Control+z')
    await settled(page)
    expect((await drawnIds(page)).nodes).toHaveLength(6)
  })

  test('more than a thousand asked for are cut, and it is said of how many', async () => {
    const more = Array.from({ length: 200 }, (_, at) => `never-loaded-${at}`)
    const page = await explore(`?view=table&ids=${[...everyone.slice(0, 40), ...more].join(',')}`)
    expect(await page.getByTestId('large').count()).toBe(0)
    const ids = [...everyone, ...more].join(',')
    await page.goto(`${new URL(page.url()).origin}/explore?view=table&ids=${ids}`)
    await settled(page)
    expect(await page.getByTestId('large').textContent()).toContain(
      'Showing 1,000 of 1,105, most meetings first.',
    )
  })

  test('everything a minister met is offered with its number, and added ranked', async () => {
    const page = await explore('?ids=minister-0&view=table')
    await tab(page, /^Parties/).click()
    await rowAction(page, 'Minister 0', /^Expand/)
    const dialog = page.getByRole('dialog')
    const all = dialog.getByRole('button', { name: /^Add all \d+ organisations$/ })
    await all.waitFor()
    const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
    expect(count).toBeGreaterThan(400)
    await all.click()
    await settled(page)
    expect(await tab(page, /^Parties/).textContent()).toBe(`Parties (${count + 1})`)
    await tab(page, 'Steps').click()
    await page.getByText(`Expanded Minister 0 (+${count}) (shown now)`).waitFor()
  })

  test('a meeting of twenty stays a box, and is drawn as lines only when asked', async () => {
    const page = await explore(`?ids=${everyone.slice(5, 25).join(',')}`)
    expect((await drawnIds(page)).nodes).toContain('large-roundtable')
    await tab(page, /^Meetings/).click()
    await rowAction(page, 'Meeting large-roundtable', /^As lines/)
    const { nodes, edges } = await drawnIds(page)
    expect(nodes).not.toContain('large-roundtable')
    expect(edges.filter((id) => id.endsWith('~held')).length).toBeGreaterThanOrEqual(190)
    await rowAction(page, 'Meeting large-roundtable', /^As a box/)
    expect((await drawnIds(page)).nodes).toContain('large-roundtable')
  })
})
