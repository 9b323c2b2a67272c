import { describe, expect, test, vi } from 'vitest'
import { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import { Facts } from '../../../graph-schema/api/register.ts'
import { exported, given } from '../../support/record.ts'
import { startForEach } from '../../support/startFor.ts'
import { letter, weeklyAccount } from './example.ts'
import { accept, itemOf, reject, reviewApp, reviewer } from './reviewApp.ts'

vi.setConfig({ testTimeout: 600_000 })

const app = startForEach(reviewApp)
const ann = reviewer(app)

const evidence = async () => EvidenceStatement.parse(await (await ann.send('GET', 'evidence')).json())

/** Confirms the document, decides these, and takes it over. */
async function takenOver(id: string, ...decisions: Parameters<typeof ann.decide>[1][]) {
  await ann.decide(id, accept((await ann.review(id)).document))
  for (const decision of decisions) await ann.decide(id, decision)
  const preview = await ann.preview(id)
  return { preview, ...(await ann.takeOver(id, preview.seq)) }
}

describe('a document that accounts for a week', () => {
  test('makes that week one that is covered, where a person accepts that, and undo takes it out', async () => {
    const before = await exported(app().database)
    expect((await evidence()).loaded).toEqual([])
    const { id } = await ann.bring(weeklyAccount)
    const period = itemOf(await ann.review(id), 'week.')
    expect(period.rule).toBe('met someone')
    const { preview, seq } = await takenOver(id, accept(period))
    expect(preview.added).toContain('Evidence: 2 to 6 November 2020 is covered, in part')
    const { loaded, weeksCovered } = await evidence()
    expect(loaded).toMatchObject([
      { from: '2020-11-02', to: '2020-11-06', completeness: 'partial', body: { id: 'example-department' } },
    ])
    expect(weeksCovered).toBe(1)
    await ann.undo(seq)
    expect(await exported(app().database)).toBe(before)
  })

  test('says nothing of the week where a person rejects that', async () => {
    const { id } = await ann.bring(weeklyAccount)
    await takenOver(id, reject(itemOf(await ann.review(id), 'week.')))
    expect((await evidence()).loaded).toEqual([])
  })

  test('joins what another document says of the same week, so that the week is listed once', async () => {
    const one = await ann.bring(weeklyAccount)
    await takenOver(one.id, accept(itemOf(await ann.review(one.id), 'week.')))
    const other = await ann.bring(`${weeklyAccount}${letter.replaceAll('winter', 'summer').repeat(3)}`, true)
    const { preview } = await takenOver(other.id, accept(itemOf(await ann.review(other.id), 'week.')))
    expect(preview.changed.join()).toContain('recorded as covered already')
    expect((await evidence()).loaded).toHaveLength(1)
  })
})

describe('a mention', () => {
  test('can be said to be of somebody else, about something', async () => {
    const { id } = await ann.bring()
    const item = itemOf(await ann.review(id), '8')
    if (item.said.type !== 'mention') throw new Error('a mention')
    const { document, citations } = item.said.entry
    const entry = { organisation: 'example-helpline', document, citations, harmAreas: ['funding'] }
    await takenOver(id, accept(item, { said: { type: 'mention', entry } }))
    const facts = Facts.parse(await (await ann.send('GET', 'entries/example-helpline')).json())
    expect(JSON.stringify(facts.groups)).toContain('Weekly note')
  })
})

describe('a meeting that may be recorded already', () => {
  test('is named before it goes in as another, until somebody says that it is one', async () => {
    const { id } = await ann.bring()
    const met = () => ann.review(id).then((review) => itemOf(review, 'met-refuge'))
    await ann.decide(id, accept(await met()))
    expect((await ann.preview(id)).doubts).toMatchObject([
      { key: (await met()).key, words: expect.stringContaining('Planned meeting with Example Refuge Trust') },
    ])
    await ann.decide(id, accept(await met(), { apart: ['planned-with-refuge'] }))
    expect((await met()).apart).toEqual(['planned-with-refuge'])
    expect((await ann.preview(id)).doubts).toEqual([])
    await ann.decide(id, accept(await met(), { is: 'planned-with-refuge' }))
    expect((await ann.preview(id)).doubts).toEqual([])
  })

  test('may be one planned without a date', async () => {
    await given(app().database, {
      liaison: 1,
      meetings: [
        {
          id: 'helpline-some-day',
          title: 'Meeting with Example Helpline some day',
          kind: 'meeting',
          when: { precision: 'unknown' },
          status: 'planned',
          parties: [{ person: 'ada-minister' }, { organisation: 'example-helpline' }],
          citations: [{ document: 'earlier-note', locator: 'Paragraph 3' }],
        },
      ],
    })
    const { id } = await ann.bring()
    const next = itemOf(await ann.review(id), 'meeting-next-week')
    expect(next.like.map(({ entry }) => entry.id)).toEqual(['helpline-some-day'])
    expect(next.like[0]?.because).toContain('planned, date not given')
  })

  test('that is to be on a day not said may be one planned for later', async () => {
    await given(app().database, {
      liaison: 1,
      meetings: [
        {
          id: 'helpline-december',
          title: 'Meeting with Example Helpline in December',
          kind: 'meeting',
          when: { from: '2020-12-07', to: '2020-12-11', precision: 'week' },
          status: 'planned',
          parties: [{ person: 'ada-minister' }, { organisation: 'example-helpline' }],
          citations: [{ document: 'earlier-note', locator: 'Paragraph 3' }],
        },
      ],
    })
    const { id } = await ann.bring()
    const next = itemOf(await ann.review(id), 'meeting-next-week')
    expect(next.like).toEqual([])
    if (next.said.type !== 'meeting') throw new Error('a meeting')
    const entry = { ...next.said.entry, when: { precision: 'unknown' as const } }
    await ann.decide(id, { ...accept(next), state: 'open', said: { type: 'meeting', entry } })
    const undated = itemOf(await ann.review(id), 'meeting-next-week')
    expect(undated.like.map(({ entry: { id: like } }) => like)).toEqual(['helpline-december'])
  })
})
