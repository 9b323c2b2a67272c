import { describe, expect, test } from 'vitest'
import { Written } from '../../graph-schema/api/changes.ts'
import { History } from '../../graph-schema/api/history.ts'
import { Duplicates, MergePreview } from '../../graph-schema/api/registerList.ts'
import { expectAccessibleAtEveryWidth } from '../support/accessibility.ts'
import { exported, given } from '../support/record.ts'
import { requests } from '../support/requests.ts'
import { withSeed } from '../support/withSeed.ts'

const meeting = (id: string, title: string, day: string, ...who: object[]) => ({
  id,
  title,
  kind: 'call',
  when: { from: day, to: day, precision: 'day' },
  status: 'held',
  parties: [{ person: 'victoria-atkins' }, ...who],
  citations: [{ document: 'published', locator: 'Row 1' }],
})

/** What was published later: a call that the weekly letter tells of, one on another day, and another minister's. */
const published = {
  liaison: 1,
  documents: [{ id: 'published', kind: 'return', title: 'Meetings published', date: '2021-03-01' }],
  meetings: [
    meeting('refuge-published', 'Refuge, to discuss winter', '2020-11-04', { organisation: 'refuge' }),
    meeting('refuge-december', 'Refuge, to discuss funding', '2020-12-04', { organisation: 'refuge' }),
    {
      ...meeting('refuge-other', 'Refuge with somebody else', '2020-11-04'),
      parties: [{ organisation: 'refuge' }, { person: 'priti-patel' }],
    },
  ],
}

const { app, visit } = withSeed(({ database }) => given(database, published))
const { send, ask } = requests(app)
const found = async () => Duplicates.parse(await ask('register/duplicates?among=meetings&limit=200'))
const pairs = async () =>
  (await found()).duplicates.map(({ one, other }) => [one.entry.id, other.entry.id].toSorted().join(' '))

describe('meetings that may be the same', () => {
  test('are those two documents tell of, at the same time and with the same parties, with why', async () => {
    const all = await pairs()
    expect(all).toContain('2020-11-06-refuge-call refuge-published')
    expect(all.join()).not.toContain('refuge-december')
    // One letter tells of several calls that week: they are several.
    expect(all.every((pair) => pair.includes('published'))).toBe(true)
    const { duplicates } = await found()
    const pair = duplicates.find(({ other, one }) =>
      [one.entry.id, other.entry.id].includes('2020-11-06-refuge-call'),
    )
    expect(pair?.because).toBe('week of 2 November 2020 and 4 November 2020, both with Refuge')
    expect([pair?.one.detail, pair?.other.detail].join()).toContain('Meetings published')
  })

  test('are merged after a look, and taken apart again', async () => {
    const before = await exported(app().database)
    const address = 'entries/refuge-published/merge'
    const preview = MergePreview.parse(await ask(`${address}?into=2020-11-06-refuge-call`))
    expect(preview.stays.id).toBe('2020-11-06-refuge-call')
    const into = { into: '2020-11-06-refuge-call', seen: preview.seq }
    const merged = Written.parse(await (await send('POST', address, into)).json())
    expect(merged.done).toContain('Merged')
    expect((await pairs()).join()).not.toContain('refuge-call refuge-published')
    const { absorbed } = History.parse(await ask('entries/2020-11-06-refuge-call/history'))
    expect(absorbed).toEqual([{ id: 'refuge-published', name: 'Refuge, to discuss winter' }])
    expect((await send('DELETE', address)).status).toBe(200)
    expect(await exported(app().database)).toBe(before)
  })

  test('are kept apart by a person on the page, merged there, and taken apart', async () => {
    const page = await visit('/register/duplicates')
    await page.getByRole('link', { name: 'See meetings that may be the same' }).click()
    const row = page.getByRole('row', { name: /Refuge, to discuss winter/ }).first()
    await row.waitFor()
    await expectAccessibleAtEveryWidth(page)
    await row.getByRole('button', { name: /They are not the same/ }).click()
    await page
      .getByText(/Remembered: .+ are not the same/)
      .first()
      .waitFor()
    expect((await pairs()).join()).not.toContain('refuge-call refuge-published')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: /Look at the two as one.*Refuge, to discuss winter/ }).click()
    await page.getByText('becomes part of it: its address leads there').waitFor()
    await expectAccessibleAtEveryWidth(page)
    await page.getByRole('button', { name: 'They are the same: merge them' }).click()
    await page.getByRole('link', { name: 'See its page' }).click()
    await page.getByRole('button', { name: /Take it apart/ }).click()
    await page
      .getByText(/Taken apart from/)
      .first()
      .waitFor()
  })
})
