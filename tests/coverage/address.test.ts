import { describe, expect, test } from 'vitest'
import { readEvidenceSearch } from '../../client/coverage/evidence/evidenceAddress.ts'
import { readListsSearch } from '../../client/coverage/lists/listsAddress.ts'
import { readMatrixSearch } from '../../client/coverage/matrix/matrixAddress.ts'
import { readPlanSearch } from '../../client/coverage/plan/planAddress.ts'
import { partWords } from '../../client/coverage/scopeAddress.ts'
import { leftOutWords } from '../../client/leftOut.ts'
import { parseSearch, stringifySearch } from '../../client/searchParams.ts'
import { expectAccessibleAtEveryWidth, settled } from '../support/accessibility.ts'
import { withSeed } from '../support/withSeed.ts'

const said = ({ leftOut }: { leftOut?: string | undefined }) => leftOutWords(partWords, leftOut)

describe('an address of coverage that cannot be read whole', () => {
  test.each([
    ['?asOf=6-nov-2020', 'the day that all is seen from'],
    ['?side=buyers&kind=chairty&find=refuge', 'a side, a kind of organisation'],
    ['?side=government', 'a side'],
    [
      '?unit=minutes&sort=colour&order=sideways&page=first',
      'what to count or show by, what to sort by, which way to sort, which page',
    ],
    ['?open=vawg,!!', 'which parts of harm areas to show'],
    ['?asOf=2020-11-06&about=domestic-abuse&open=vawg,-&unit=participations&utm_source=mail', ''],
  ])('the matrix at %s leaves out: %s', (address, words) => {
    expect(said(readMatrixSearch(parseSearch(address)))).toBe(words)
  })

  test('is read the same on the other pages', () => {
    const given = parseSearch('?asOf=garbage&list=all&due=soon&unit=fortnight&amiss=everything')
    expect(said(readListsSearch({ ...given, unit: '', due: '', amiss: '' }))).toBe(
      'the day that all is seen from, which list',
    )
    expect(said(readPlanSearch({ asOf: 'garbage', due: 'soon' }))).toBe(
      'the day that all is seen from, when a review is due',
    )
    expect(said(readEvidenceSearch({ unit: 'fortnight', amiss: 'everything' }))).toBe(
      'what to count or show by, which list of data quality',
    )
  })

  test('stays said when the page writes its address anew, until that part is chosen again', () => {
    const read = readMatrixSearch(parseSearch('?kind=chairty&asOf=2020-11-06'))
    const again = readMatrixSearch(parseSearch(stringifySearch(read)))
    expect(again).toEqual(read)
    expect(said(again)).toBe('a kind of organisation')
    expect(said(readMatrixSearch({ ...again, kind: 'charity' }))).toBe('')
  })
})

describe('the pages of coverage', () => {
  const { visit } = withSeed()

  test.each(['', '/not-recorded', '/plan', '/evidence', '/portfolio', '/portfolio/pack'])(
    'coverage%s says what of its address was left out',
    async (path) => {
      const page = await visit(`/coverage${path}?asOf=garbage`)
      const notice = page.getByRole('status').filter({ hasText: 'could not be read and was left out' })
      expect(await notice.textContent()).toContain('the day that all is seen from')
      expect(await notice.textContent()).not.toContain('garbage')
      await page.reload()
      await notice.getByRole('button', { name: 'Put this notice away' }).click()
      await notice.waitFor({ state: 'detached' })
    },
  )

  test.each(['', '/not-recorded', '/plan', '/evidence', '/portfolio'])(
    'coverage%s of somebody not in the register says so, and lets one choose whose meetings to count',
    async (path) => {
      const page = await visit(`/coverage${path}?by=nobody`, { expected: /400/ })
      const problem = page.getByRole('alert').filter({
        hasText: 'No department, post or minister of that name is in the register.',
      })
      await problem.waitFor()
      const whose = page.getByRole('combobox', { name: 'Meetings of' })
      await whose.selectOption('victoria-atkins')
      await problem.waitFor({ state: 'detached' })
      await page
        .getByText(/Meetings of Victoria Atkins, as of 6 November 2020/)
        .first()
        .waitFor()
      expect(await whose.isVisible()).toBe(true)
      expect(new URL(page.url()).searchParams.get('by')).toBe('victoria-atkins')
    },
  )

  test('a harm area nobody has recorded, and a period that ends before it begins, can be taken off', async () => {
    const page = await visit('/coverage/not-recorded?about=zzz&from=2020-11-06&to=2020-11-02', {
      expected: /400/,
    })
    await page.getByText('The first day, 6 November 2020, is after the last, 2 November 2020.').waitFor()
    await page.getByRole('button', { name: 'Show meetings of any time' }).click()
    await page.getByText('No harm area of that name is in the data.').waitFor()
    await page.getByRole('button', { name: 'Show all harm areas' }).click()
    await page.getByText(/Showing 1 to 50 of/).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  test('whoever cannot see it is told as well, wide and narrow', async () => {
    const page = await visit('/coverage?by=nobody&kind=chairty', { expected: /400/ })
    await page.getByRole('alert').waitFor()
    await settled(page)
    await expectAccessibleAtEveryWidth(page)
  })
})
