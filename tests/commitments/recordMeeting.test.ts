import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MeetingRecorded, MeetingToRecord } from '../../graph-schema/api/meetingRecord.ts'
import { rebuild } from '../../server/record/record.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { engagements, exported } from '../support/record.ts'
import { commitmentsClient } from './commitmentsClient.ts'

let app: TestApp
const { ask, send, listed, refusal, undo, ready } = commitmentsClient(() => app)

beforeAll(async () => {
  app = await seededApp()
  await ready()
}, 300_000)
afterAll(() => app.stop())

const id = '2020-11-06-safelives'
const path = `meetings/${id}/record`
const toRecord = async () => MeetingToRecord.parse(await ask(path))
const held = async (more: object = {}) => ({
  seen: (await toRecord()).seq,
  status: 'held',
  known: '2020-11-13',
  source: { note: { date: '2020-11-13', text: 'Call on 12 November.', from: ['victoria-atkins'] } },
  kind: 'call',
  held: '2020-11-12',
  parties: [
    { party: 'safelives', attendance: 'present' },
    { party: 'victoria-atkins', attendance: 'present' },
    { party: 'suzanne-jacob', attendance: 'present' },
  ],
  points: [{ kind: 'concern', by: ['safelives'], text: 'Winter funding.', harmAreas: ['domestic-abuse'] }],
  commitments: [
    {
      kind: 'undertaking',
      by: ['victoria-atkins'],
      to: ['safelives'],
      what: 'Write to SafeLives about winter funding.',
      due: '2020-11-30',
    },
  ],
  ...more,
})
const record = async (body: unknown) => {
  const response = await send('POST', path, body)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return MeetingRecorded.parse(JSON.parse(text))
}

type Cells = {
  rows: { id: string; cells: { harmArea: string; engaged: string | null; next: string | null }[] }[]
}
const safelives = async (asOf: string) => {
  const { rows } = (await ask(`coverage?by=victoria-atkins&asOf=${asOf}&limit=500`)) as Cells
  return rows
    .find((row) => row.id === 'safelives')
    ?.cells.find(({ harmArea }) => harmArea === 'domestic-abuse')
}

describe('recording what happened with the planned SafeLives call', () => {
  test('starts from what is known: the week, and who was expected', async () => {
    const start = await toRecord()
    expect(start).toMatchObject({ status: 'planned', known: '2020-11-06', when: { precision: 'week' } })
    expect(start.parties.map(({ party, attendance }) => [party.id, attendance])).toEqual([
      ['safelives', 'expected'],
      ['victoria-atkins', 'expected'],
    ])
  })

  test('it becomes held, the history keeps planned, coverage says met, and one undo takes all of it back', async () => {
    const before = await exported(app.database)
    expect(await safelives('2020-11-06')).toMatchObject({ next: 'planned' })
    const done = await record(await held())
    expect(done.done).toContain('was held, with 1 point and 1 commitment')

    const facts = (await ask(`entries/${id}`)) as {
      statuses: { status: string; known: string; citations: { document: string }[] }[]
      when: unknown
    }
    expect(facts.statuses.map(({ status, known }) => [status, known])).toEqual([
      ['planned', '2020-11-06'],
      ['held', '2020-11-13'],
    ])
    expect(facts.statuses[0]?.citations.map(({ document }) => document)).toEqual(['2020-11-06-weekly-update'])
    expect(facts.when).toMatchObject({ from: '2020-11-12', to: '2020-11-12', precision: 'day' })

    expect(await safelives('2020-11-13')).toMatchObject({ engaged: 'met', next: null })
    expect(await safelives('2020-11-06')).toMatchObject({ next: 'planned' })
    expect((await listed('?asOf=2020-12-01&late=yes')).rows).toMatchObject([
      { what: 'Write to SafeLives about winter funding.', letter: true, due: '2020-11-30' },
    ])
    // Derived links are as rebuilding makes them.
    const links = await engagements(app.database)
    await rebuild(app.database)
    expect(await engagements(app.database)).toEqual(links)

    expect((await undo(done.seq)).status).toBe(200)
    expect(await exported(app.database)).toBe(before)
    expect((await toRecord()).status).toBe('planned')
  })

  test('cancelled stays in the history and never counts as met', async () => {
    const { seen } = await held()
    const done = await record({
      seen,
      status: 'cancelled',
      known: '2020-11-06',
      source: { citation: { document: '2020-11-06-weekly-update', locator: 'Postscript' } },
    })
    expect(await safelives('2020-11-13')).not.toMatchObject({ engaged: 'met' })
    expect((await refusal('POST', path, await held())).message).toContain('recorded as cancelled already')
    await undo(done.seq)
  })

  test('is refused where days contradict each other, a party is not there, or somebody was first; nothing is left behind', async () => {
    const before = await exported(app.database)
    const message = async (more: object) => (await refusal('POST', path, await held(more))).message
    expect(await message({ known: '2020-11-01' })).toContain('still planned')
    expect(await message({ held: '2020-11-20' })).toContain('cannot have been held on 20 November 2020')
    expect(await message({ parties: [{ party: 'nobody', attendance: 'present' }] })).toContain('nobody')
    expect(await message({ source: { citation: { document: 'nowhere', locator: 'p 1' } } })).toContain(
      'nowhere',
    )
    expect(await exported(app.database)).toBe(before)
    const stale = await held()
    const first = await record(stale)
    await undo(first.seq)
    expect((await refusal('POST', path, stale)).status).toBe(409)
    expect((await refusal('GET', 'meetings/refuge/record')).status).toBe(404)
  })
})
