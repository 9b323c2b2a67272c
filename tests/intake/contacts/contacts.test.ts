import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Alike, ContactLogged } from '../../../graph-schema/api/contacts.ts'
import { Facts } from '../../../graph-schema/api/register.ts'
import { rebuild } from '../../../server/record/record.ts'
import { commitmentsClient } from '../../commitments/commitmentsClient.ts'
import { seededApp, type TestApp } from '../../support/app.ts'
import { engagements, exported } from '../../support/record.ts'

let app: TestApp
const { ask, send, refusal, undo, ready } = commitmentsClient(() => app)

beforeAll(async () => {
  app = await seededApp()
  await ready()
}, 300_000)
afterAll(() => app.stop())

const refugeCall = (more: object = {}) => ({
  who: [{ party: 'refuge' }],
  by: ['victoria-atkins'],
  when: { day: '2020-12-02', precision: 'day' },
  kind: 'call',
  status: 'held',
  harmAreas: ['domestic-abuse'],
  source: { note: { date: '2020-12-03', text: 'They have more calls than in November.' } },
  ...more,
})

async function log(body: unknown) {
  const response = await send('POST', 'contacts', body)
  const text = await response.text()
  expect(response.status, text).toBe(201)
  return ContactLogged.parse(JSON.parse(text))
}
const refused = (body: unknown) => refusal('POST', 'contacts', body)
const entry = async (id: string) => Facts.parse(await ask(`entries/${id}`))
const named = (facts: Facts, link: string) =>
  facts.groups.find((group) => group.link === link)?.facts.map(({ other }) => other.name) ?? []

type Cells = { rows: { id: string; cells: { harmArea: string; engaged: string | null }[] }[] }
const engagedAbout = async (id: string, about: string, asOf: string) => {
  const { rows } = (await ask(`coverage?by=any&asOf=${asOf}&limit=500`)) as Cells
  return rows.find((row) => row.id === id)?.cells.find(({ harmArea }) => harmArea === about)?.engaged
}

describe('a contact nobody has written of', () => {
  test('is one change: it counts in coverage, cites the log of the day, and one undo takes all of it back', async () => {
    const before = await exported(app.database)
    const logged = await log(refugeCall())
    expect(logged).toMatchObject({ undo: true, done: 'Logged: “Refuge”' })
    const facts = await entry(logged.id)
    expect(facts).toMatchObject({
      entry: { name: 'Refuge', kind: 'call' },
      when: { from: '2020-12-02', to: '2020-12-02', precision: 'day' },
      status: 'held',
      summary: 'They have more calls than in November.',
      statuses: [{ status: 'held', known: '2020-12-03' }],
      citations: [{ locator: 'Contact: Refuge', quote: 'They have more calls than in November.' }],
    })
    expect(facts.citations[0]?.title).toMatch(/^Logged by .+ on 3 December 2020$/)
    expect(named(facts, 'TOOK_PART').sort()).toEqual(['Refuge', 'Victoria Atkins'])
    expect(await engagedAbout('refuge', 'domestic-abuse', '2020-12-03')).toBe('met')

    const derived = await engagements(app.database)
    await rebuild(app.database)
    expect(await engagements(app.database)).toEqual(derived)
    await undo(logged.seq)
    expect(await exported(app.database)).toEqual(before)
  })

  test('all that is logged on a day is in one document', async () => {
    const first = await log(refugeCall())
    const second = await log(refugeCall({ who: [{ party: 'respect' }] }))
    const [one, two] = [await entry(first.id), await entry(second.id)]
    expect(one.citations[0]?.document).toBe(two.citations[0]?.document)
    await undo(second.seq)
    await undo(first.seq)
  })

  test('a week stays a week, and what is planned is expected', async () => {
    const logged = await log(
      refugeCall({ when: { day: '2020-12-09', precision: 'week' }, status: 'planned' }),
    )
    const facts = await entry(logged.id)
    expect(facts).toMatchObject({
      status: 'planned',
      when: { from: '2020-12-07', to: '2020-12-11', precision: 'week' },
    })
    expect(facts.groups.find(({ link }) => link === 'TOOK_PART')?.facts[0]?.detail).toContain('expected')
    await undo(logged.seq)
  })

  test('who is new to the register is added with it, and goes with it', async () => {
    const logged = await log(
      refugeCall({
        who: [
          { new: { type: 'organisation', name: 'Harbour Lights Trust', kind: 'charity', side: 'external' } },
          {
            new: { type: 'person', name: 'Jo Example', organisation: 'refuge', post: 'Head of Policy' },
            attendance: 'apologies',
          },
        ],
      }),
    )
    expect(logged.done).toBe('Logged: “Harbour Lights Trust and Jo Example”')
    const facts = await entry(logged.id)
    const trust = facts.groups
      .find(({ link }) => link === 'TOOK_PART')
      ?.facts.find(({ other }) => other.name === 'Harbour Lights Trust')
    expect(trust?.other).toMatchObject({ kind: 'charity', side: 'external' })
    expect((await entry(trust?.other.id ?? '')).citations[0]?.document).toBe(facts.citations[0]?.document)
    expect(await refused(refugeCall({ ...harbour('harbour lights trust') }))).toMatchObject({
      status: 400,
      message: expect.stringContaining('is in the register already'),
    })
    await undo(logged.seq)
    expect((await send('GET', `entries/${trust?.other.id}`)).status).toBe(404)
  })

  test.each([
    ['a day that has not come', { when: { day: '2999-01-01', precision: 'day' } }, 'has not come yet'],
    ['nobody', { who: [] }, 'who'],
    ['somebody unheard of', { who: [{ party: 'nobody-at-all' }] }, 'no person or organisation'],
    ['a harm area there is not', { harmAreas: ['refuge'] }, 'no harm area'],
    ['a document there is not', { source: { citation: { document: 'none', locator: 'x' } } }, 'no document'],
  ])('%s is refused with why', async (_, more, why) => {
    const { status, message } = await refused(refugeCall(more))
    expect(status).toBe(400)
    expect(message).toContain(why)
  })
})

const harbour = (name: string) => ({
  who: [{ new: { type: 'organisation', name, kind: 'charity', side: 'external' } }],
})

describe('a contact that may be in the record already', () => {
  const planned = '2020-11-06-safelives'
  const safelives = (more: object = {}) =>
    refugeCall({
      who: [{ party: 'safelives' }],
      when: { day: '2020-11-12', precision: 'day' },
      source: { note: { date: '2020-11-13' } },
      ...more,
    })
  const alike = async (query: string) => Alike.parse(await ask(`contacts/alike?${query}`))

  test('the same parties in the same week are found, with who they are', async () => {
    const { meetings } = await alike('who=safelives&by=victoria-atkins&day=2020-11-12')
    expect(meetings.map(({ meeting, status }) => [meeting.id, status])).toEqual([[planned, 'planned']])
    expect(meetings[0]?.shared.map(({ name }) => name)).toEqual(['SafeLives'])
    expect((await alike('who=safelives&by=victoria-atkins&day=2020-11-20')).meetings).toEqual([])
    expect((await alike('who=refuge&by=victoria-atkins&day=2020-11-12')).meetings).toEqual([])
  })

  test('it is not logged twice unseen, but is where a person says it is another', async () => {
    expect(await refused(safelives())).toMatchObject({
      status: 400,
      message: expect.stringContaining('“SafeLives”. Say whether this is that meeting'),
    })
    const logged = await log(safelives({ notThese: [planned] }))
    await undo(logged.seq)
  })

  test('this is that meeting: planned becomes held, the history stays, and undo brings the plan back', async () => {
    const before = await exported(app.database)
    const { seq } = await alike('who=safelives&by=victoria-atkins&day=2020-11-12')
    const logged = await log(
      safelives({ who: [{ party: 'safelives' }, { party: 'respect' }], meeting: { id: planned, seen: seq } }),
    )
    expect(logged).toMatchObject({ id: planned, done: 'Added to “SafeLives”' })
    const facts = await entry(planned)
    expect(facts.statuses.map(({ status, known }) => [status, known])).toEqual([
      ['planned', '2020-11-06'],
      ['held', '2020-11-13'],
    ])
    expect(facts.when).toMatchObject({ from: '2020-11-12', precision: 'day' })
    expect(named(facts, 'TOOK_PART').sort()).toEqual(['Respect', 'SafeLives', 'Victoria Atkins'])
    expect(named(facts, 'ABOUT')).toContain('Domestic abuse')
    expect(
      await refused(safelives({ status: 'planned', meeting: { id: planned, seen: logged.seq } })),
    ).toMatchObject({
      status: 400,
      message: expect.stringContaining('recorded as held already'),
    })
    const late = await refused(safelives({ who: [{ party: 'refuge' }], meeting: { id: planned, seen: seq } }))
    expect(late.status).toBe(409)
    expect(late.message).toContain('what you typed is still here')
    await undo(logged.seq)
    expect(await exported(app.database)).toEqual(before)
  })
})
