import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Portfolio } from '../../graph-schema/api/plan.ts'
import { dueOf } from '../../server/coverage/plan/dueOf.ts'
import { findHistory } from '../../server/record/record.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { exported, given, officer } from '../support/record.ts'
import { planClient } from './planSupport.ts'

let app: TestApp
const { ask, send, plan, done, start, undo, clear, ready } = planClient(() => app)

beforeAll(async () => {
  app = await seededApp()
  await ready()
}, 300_000)
afterAll(() => app.stop())
beforeEach(clear)

const member = async (id: string, query = '') =>
  (await plan(query)).members.find(({ party }) => party.id === id)
const refusal = async (response: Response) => ({
  status: response.status,
  message: (await response.json()).error.message as string,
})

describe('what is due for review', () => {
  test('as of 6 November 2020, every 90 days: SafeLives, met on 10 April, is due; Refuge, met that week, is not', async () => {
    await start()
    expect(await member('safelives')).toMatchObject({
      lastMet: '2020-04-10',
      due: '2020-07-09',
      group: 'overdue',
      lastMeeting: { id: '2020-04-10-home-secretary-call-suzanne-jacob' },
      planned: { id: '2020-11-06-safelives' },
    })
    expect(await member('refuge')).toMatchObject({
      lastMet: '2020-11-06',
      due: '2021-02-04',
      group: 'later',
    })
    const answer = await plan()
    expect(answer.asOf).toBe('2020-11-06')
    expect(answer.counts).toMatchObject({ overdue: 1, later: 1 })
    expect(answer.members.map(({ party }) => party.id)).toEqual(['safelives', 'refuge'])
    expect(answer.evidence.sentence).toContain('Based on 2 documents')
  })

  test('the matrix says the same: review due for SafeLives and not for Refuge', async () => {
    await start()
    const rows = (await (await fetch(`${app.url}/api/coverage?limit=500`)).json()).rows as {
      id: string
      cells: { next: string | null; harmArea: string }[]
    }[]
    const next = (id: string) =>
      rows.find((row) => row.id === id)?.cells.flatMap((cell) => cell.next ?? []) ?? []
    expect(await member('safelives', '?asOf=2020-11-05')).toMatchObject({ group: 'overdue' })
    expect(next('refuge')).not.toContain('review-due')
  })

  test('with no meeting recorded a review is due at once, and has no date of its own', async () => {
    await start()
    const { seq } = await plan()
    await done('PUT', 'plan/members', { ids: ['karma-nirvana'], interval: 'every-90-days', seen: seq })
    expect(await member('karma-nirvana')).toMatchObject({ lastMet: null, due: null, group: 'overdue' })
    expect((await plan()).members[0]?.party.id).toBe('karma-nirvana')
  })

  test('as of a day before, what was not known yet does not count', async () => {
    await start()
    expect(await member('safelives', '?asOf=2020-06-30')).toMatchObject({
      due: '2020-07-09',
      group: 'next-week',
    })
    expect(await member('refuge', '?asOf=2020-06-30')).toMatchObject({ lastMet: null, due: null })
  })

  test('about one harm area or by one minister, only meetings of that kind count', async () => {
    await start()
    expect(await member('safelives', '?by=victoria-atkins')).toMatchObject({ lastMet: null })
    expect(await member('safelives', '?about=domestic-abuse')).toMatchObject({ lastMet: '2020-04-10' })
    expect((await send('GET', 'plan?about=no-such-area')).status).toBe(400)
  })

  test.each([
    ['2020-11-05', 'overdue'],
    ['2020-11-06', 'this-week'],
    ['2020-11-08', 'this-week'],
    ['2020-11-09', 'next-week'],
    ['2020-11-15', 'next-week'],
    ['2020-11-16', 'this-quarter'],
    ['2020-12-31', 'this-quarter'],
    ['2021-01-01', 'later'],
  ])('seen from Friday 6 November 2020, a review due on %s is %s', (day, group) => {
    const met = new Date(Date.parse(`${day}T00:00:00Z`) - 30 * 86_400_000).toISOString().slice(0, 10)
    expect(dueOf(met, 30, '2020-11-06')).toEqual({ due: day, group })
  })

  test('is filtered by owner and by when, and paged', async () => {
    await start({ safelives: 'Zoë Lane', refuge: 'Sam Fox' })
    expect((await plan('?owner=zoe%20lane')).members.map(({ party }) => party.id)).toEqual(['safelives'])
    expect((await plan('?due=later')).members.map(({ party }) => party.id)).toEqual(['refuge'])
    const first = await plan('?limit=1')
    expect([first.total, first.members.length, first.cursor]).toEqual([2, 1, '1'])
    expect((await plan('?limit=1&cursor=1')).members.map(({ party }) => party.id)).toEqual(['refuge'])
    expect(first.owners).toEqual(
      expect.arrayContaining([
        { owner: 'Zoë Lane', members: 1 },
        { owner: 'Sam Fox', members: 1 },
      ]),
    )
  })
})

describe('changing the plan', () => {
  test('is in the record, has a history, and can be undone', async () => {
    const before = await exported(app.database)
    await start({ safelives: 'Sam Fox' })
    expect(JSON.parse(await exported(app.database)).plan).toEqual({
      intervals: [{ name: 'every-90-days', everyDays: 90 }],
      members: [
        { party: 'refuge', interval: 'every-90-days' },
        { party: 'safelives', interval: 'every-90-days', owner: 'Sam Fox' },
      ],
    })
    const [last] = await findHistory(app.database, officer, 'safelives')
    expect(last?.why).toBe('Put SafeLives on the review interval “every 90 days”, with Sam Fox as owner')
    const { intervals, seq } = await plan()
    const removed = await done(
      'DELETE',
      `plan/intervals/every-90-days?seen=${seq}&members=${intervals[0]?.members}`,
    )
    expect(await exported(app.database)).toBe(before)
    expect((await undo(removed.seq)).status).toBe(200)
    expect(await member('safelives')).toMatchObject({ owner: 'Sam Fox', interval: 'every-90-days' })
  })

  test('a renamed interval keeps everyone on it and their owners', async () => {
    await start({ refuge: 'Sam Fox' })
    const { seq: seen } = await plan()
    await done('PUT', 'plan/intervals/every-90-days', { seen, name: 'quarterly', everyDays: 91 })
    const { intervals, members } = await plan()
    expect(intervals).toEqual([{ name: 'quarterly', everyDays: 91, members: 2 }])
    expect(members.map(({ interval }) => interval)).toEqual(['quarterly', 'quarterly'])
    expect(await member('refuge')).toMatchObject({ owner: 'Sam Fox' })
  })

  test('many are put on, given an owner and taken off in one change each', async () => {
    await start()
    const ids = ['womens-aid', 'respect', 'refuge']
    const put = await done('PUT', 'plan/members', {
      ids,
      interval: 'every-90-days',
      owner: 'Sam Fox',
      seen: (await plan()).seq,
    })
    expect([put.total, (await plan('?owner=Sam%20Fox')).total]).toEqual([3, 3])
    const off = await done('PUT', 'plan/members', { ids, interval: null, seen: (await plan()).seq })
    expect((await plan()).members.map(({ party }) => party.id)).toEqual(['safelives'])
    await undo(off.seq)
    expect((await plan('?owner=Sam%20Fox')).total).toBe(3)
  })

  test('what changes nothing says so and has nothing to undo', async () => {
    await start()
    const same = { ids: ['refuge'], interval: 'every-90-days', seen: (await plan()).seq }
    expect(await done('PUT', 'plan/members', same)).toMatchObject({ undo: false })
  })

  test('a department, an unknown id or an unknown interval is refused with the reason', async () => {
    await start()
    const { seq: seen } = await plan()
    const put = async (body: object) => refusal(await send('PUT', 'plan/members', { seen, ...body }))
    expect(await put({ ids: ['home-office'], interval: 'every-90-days' })).toMatchObject({
      status: 400,
      message: expect.stringContaining('Home Office cannot be put on the review plan'),
    })
    expect(await put({ ids: ['nobody'], interval: 'every-90-days' })).toMatchObject({ status: 400 })
    expect(await put({ ids: ['respect'], interval: 'never' })).toMatchObject({ status: 400 })
    expect(await put({ ids: ['respect'], owner: 'Sam Fox' })).toMatchObject({
      message: expect.stringContaining('Choose an interval for it first'),
    })
  })

  test('an organisation that another on the plan is merged into is there once, and goes as one', async () => {
    await given(app.database, {
      liaison: 1,
      organisations: [{ id: 'refuge-old', name: 'Refuge (old)', kind: 'charity', side: 'external' }],
    })
    await start()
    await done('PUT', 'plan/members', {
      ids: ['refuge-old'],
      interval: 'every-90-days',
      owner: 'Sam Fox',
      seen: (await plan()).seq,
    })
    await given(app.database, { liaison: 1, organisations: [{ id: 'refuge-old', mergedInto: 'refuge' }] })
    expect((await plan()).members.filter(({ party }) => party.id === 'refuge')).toHaveLength(1)
    await done('PUT', 'plan/members', { ids: ['refuge-old'], interval: null, seen: (await plan()).seq })
    expect(await member('refuge')).toBeUndefined()
  })
})

describe('somebody else changes the plan meanwhile', () => {
  test('the second is told what was changed, by whom, and what to do; nothing of the first is lost', async () => {
    await start()
    const { seq: seen } = await plan()
    const give = (owner: string) => send('PUT', 'plan/members', { ids: ['refuge'], owner, seen })
    expect((await give('Sam Fox')).status).toBe(200)
    const { status, message } = await refusal(await give('Zoë Lane'))
    expect(status).toBe(409)
    expect(message).toContain('Refuge was changed by')
    expect(message).toContain('Make Sam Fox the owner of the review of Refuge')
    expect(message).toContain('Look at the plan as it is now')
    expect(await member('refuge')).toMatchObject({ owner: 'Sam Fox' })
  })

  test('an interval of that name is not made twice, nor one removed that has gained members', async () => {
    await start()
    const twice = await refusal(
      await send('POST', 'plan/intervals', { name: 'every-90-days', everyDays: 30 }),
    )
    expect(twice).toMatchObject({
      status: 409,
      message: expect.stringContaining('There is already an interval called “every 90 days”, of 90 days.'),
    })
    const { seq } = await plan()
    const fewer = await refusal(await send('DELETE', `plan/intervals/every-90-days?seen=${seq}&members=1`))
    expect(fewer).toMatchObject({
      status: 409,
      message: expect.stringContaining('There are now 2 organisations'),
    })
    const gone = await refusal(await send('PUT', 'plan/intervals/monthly', { seen: seq, everyDays: 30 }))
    expect(gone).toMatchObject({ status: 409, message: expect.stringContaining('renamed or removed') })
  })
})

describe('handing over', () => {
  const handOver = async (count: number, seen?: number) =>
    send('POST', 'plan/hand-over', {
      from: 'Sam Fox',
      to: 'Zoë Lane',
      count,
      seen: seen ?? (await plan()).seq,
    })

  test('moves all of one owner in one change, says what, and is undone in one', async () => {
    await start({ safelives: 'Sam Fox', refuge: 'Sam Fox' })
    const moved = await (await handOver(2)).json()
    expect(moved).toMatchObject({ done: 'Handed over 2 organisations from Sam Fox to Zoë Lane.', total: 2 })
    expect(moved.moved.map(({ name }: { name: string }) => name)).toEqual(['Refuge', 'SafeLives'])
    expect((await plan('?owner=Sam%20Fox')).total).toBe(0)
    expect((await plan('?owner=Zo%C3%AB%20Lane')).total).toBe(2)
    await undo(moved.seq)
    expect((await plan('?owner=Sam%20Fox')).total).toBe(2)
    expect(await member('refuge')).toMatchObject({ interval: 'every-90-days' })
  })

  test('of what is no longer as shown is refused', async () => {
    await start({ safelives: 'Sam Fox', refuge: 'Sam Fox' })
    const { seq: seen } = await plan()
    await done('PUT', 'plan/members', { ids: ['refuge'], interval: null, seen })
    expect(await refusal(await handOver(2, seen))).toMatchObject({
      status: 409,
      message: expect.stringContaining('Sam Fox now has 1 organisation, and had 2'),
    })
    await done('PUT', 'plan/members', {
      ids: ['respect'],
      interval: 'every-90-days',
      owner: 'Sam Fox',
      seen: (await plan()).seq,
    })
    expect((await handOver(2, seen)).status).toBe(409)
  })
})

describe('a portfolio', () => {
  const portfolio = async (query = '?owner=Sam%20Fox') => Portfolio.parse(await ask(`portfolio${query}`))

  test('holds the organisations of its owner, and open undertakings by those who acted for them', async () => {
    await start({ safelives: 'Sam Fox', refuge: 'Zoë Lane' })
    const { members, undertakings } = await portfolio()
    expect(members.map(({ party }) => party.id)).toEqual(['safelives'])
    const found = undertakings.first.find(({ id }) => id === '2020-04-10-undertaking-look-ahead')
    expect(found).toMatchObject({ of: ['safelives'], by: [{ id: 'suzanne-jacob' }] })
    expect(found?.citations[0]?.document).toBe('2020-04-10-readout')
    expect(undertakings.first.map(({ id }) => id)).not.toContain('2020-04-10-ask-what-lacks-attention')
    expect(undertakings.total).toBe(undertakings.first.length)
  })

  test('is the asker’s own where nobody is named', async () => {
    const { owner, you } = await portfolio('')
    expect(owner).toBe(you)
  })

  test('lists what changed since the last look, which is kept in the graph and is no change in any list', async () => {
    await start({ refuge: 'Sam Fox' })
    const { seq, looked } = await portfolio()
    if (!looked) expect((await portfolio()).changed.total).toBe(0)
    await done('PUT', 'portfolio/look', { owner: 'Sam Fox', seq })
    expect(await portfolio()).toMatchObject({ looked: { seq }, changed: { total: 0, first: [] } })
    await given(
      app.database,
      {
        liaison: 1,
        meetings: [
          {
            id: 'test-refuge-call',
            title: 'Second call with Refuge',
            kind: 'call',
            when: { from: '2020-11-05', to: '2020-11-05', precision: 'day' },
            status: 'held',
            parties: [{ organisation: 'refuge' }, { person: 'victoria-atkins' }],
          },
        ],
      },
      'Log a call',
    )
    const { changed } = await portfolio()
    expect(changed.total).toBe(1)
    expect(changed.first[0]).toMatchObject({
      entry: { id: 'test-refuge-call', type: 'meeting' },
      fresh: true,
      by: 'officer',
      why: 'Log a call',
    })
    expect(await exported(app.database)).not.toContain('look.')
    expect((await send('GET', 'entries/refuge')).status).toBe(200)
    const later = await portfolio()
    await done('PUT', 'portfolio/look', { owner: 'sam fox', seq: later.seq })
    expect((await portfolio()).changed.total).toBe(0)
    await done('PUT', 'portfolio/look', { owner: 'Sam Fox', seq })
    expect((await portfolio()).looked?.seq).toBe(later.seq)
  })
})
