import { describe, expect, test } from 'vitest'
import { Duplicates } from '../../graph-schema/api/registerList.ts'
import { whyByRule } from '../../server/register/list/whyAlike.ts'
import { rules } from '../../server/register/matching/rules/rules.ts'
import { expectAccessibleAtEveryWidth, settled } from '../support/accessibility.ts'
import { given } from '../support/record.ts'
import { requests } from '../support/requests.ts'
import { withSeed } from '../support/withSeed.ts'

const organisation = (id: string, name: string) => ({ id, name, kind: 'charity', side: 'external' })

const twice = {
  liaison: 1,
  organisations: [
    organisation('lantern', 'Lantern Street Refuge'),
    organisation('lantern-again', 'The Lanternstreet Refuge'),
    organisation('quayside', 'Quayside Listening Partnership'),
    organisation('quayside-short', 'QLP'),
    organisation('pennant', 'Commissioner for Pennant Valleys'),
    organisation('pennant-office', 'Commissioner for Pennant Valleys Office'),
    // Sixty pairs more than a page holds.
    ...Array.from({ length: 60 }, (_, at) => [
      organisation(`example-${at}`, `Exampleton${at} Charity`),
      organisation(`example-${at}-more`, `Exampleton${at} Charity Helpers`),
    ]).flat(),
  ],
  people: [
    { id: 'mr-quill', name: 'Mr Ambrose Quillfeather' },
    { id: 'quill', name: 'Ambrose Quillfeather MP' },
  ],
}

const { app, visit } = withSeed(({ database }) => given(database, twice))
const { ask } = requests(app)

const asked = async (query: string) => Duplicates.parse(await ask(`register/duplicates?limit=200&${query}`))
const ids = ({ duplicates }: Duplicates) =>
  duplicates.map(({ one, other }) => [one.entry.id, other.entry.id].toSorted().join(' '))

describe('pairs that may be the same', () => {
  test('are found by what they are of, by why and by name, and counted', async () => {
    const { total, inAll, counts } = await asked('')
    expect(total).toBe(inAll)
    expect(Object.values(counts.kind).reduce((sum, count) => sum + count, 0)).toBe(total)
    expect(Object.values(counts.why).reduce((sum, count) => sum + count, 0)).toBe(total)

    expect(ids(await asked('kind=person'))).toEqual(['mr-quill quill'])
    expect(ids(await asked('kind=post&find=pennant'))).toEqual(['pennant pennant-office'])
    expect(ids(await asked('why=acronym'))).toEqual(['quayside quayside-short'])
    expect(ids(await asked('why=written-otherwise&find=LANTERN street'))).toEqual(['lantern lantern-again'])

    const more = await asked('why=more-words&kind=organisation&find=exampleton')
    expect(more.total).toBe(60)
    expect(more.inAll).toBe(inAll)
    expect(more.counts.why).toEqual({ 'more-words': 60 })
  })

  test('each rule named in a reason is a rule', () => {
    const known = new Set(rules.map(({ name }) => name))
    expect([...whyByRule.keys()].filter((rule) => !known.has(rule))).toEqual([])
  })

  test('are narrowed on the page, in its address, a page at a time', async () => {
    const page = await visit('/register/duplicates')
    await page.getByLabel('Name', { exact: true }).fill('exampleton')
    await page.keyboard.press('Enter')
    await page.waitForURL(/find=exampleton/)
    await page.getByLabel('Why they may be the same').selectOption('One has more words (60)')
    await page.waitForURL(/why=more-words/)
    await page.getByLabel('Pairs of').selectOption('Organisations (60)')
    await page.getByRole('table', { name: /^60 of \d+ pairs$/ }).waitFor()
    await settled(page)
    await expectAccessibleAtEveryWidth(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Next page' }).click()
    await page.waitForURL(/page=2/)
    expect(new URL(page.url()).searchParams.get('why')).toBe('more-words')
    await page.getByLabel('Name', { exact: true }).fill('exampleton7')
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: /^1 of \d+ pairs$/ }).waitFor()
    await page.reload()
    await page.getByRole('table', { name: /^1 of \d+ pairs$/ }).waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('exampleton7')
    await page.emulateMedia({ media: 'print' })
    await page.getByText('Only those with: “exampleton7” in a name; Organisations').waitFor()
  })

  test('none within the filters is said, and what of the address could not be read', async () => {
    const page = await visit('/register/duplicates?find=nobodyhasthisname&why=magic')
    await page.getByText('No pair is within these filters.').waitFor()
    await page.getByText('was left out: why they may be the same.').waitFor()
  })
})
