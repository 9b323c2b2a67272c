import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Coverage } from '../../graph-schema/api/coverage.ts'
import { Lists, WrittenReason } from '../../graph-schema/api/lists.ts'
import { createApp } from '../../server/app.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { exportRecord } from '../../server/record/record.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { exported, given, officer } from '../support/record.ts'

let app: TestApp
/** The same for one who may not see reasons. */
let open: Listening
beforeAll(async () => {
  app = await seededApp()
  const log = pino({ level: 'silent' })
  const services = { database: app.database, log, allowedHosts: [], viewerOf: () => officer }
  open = await listen(createApp(services), { port: 0, host: '127.0.0.1' })
}, 240_000)
afterAll(async () => {
  await open.close()
  await app.stop()
})

async function ask(query: string, url = app.url) {
  const response = await fetch(`${url}/api/coverage/lists?${query}`)
  const body = await response.json()
  expect(body.error, query).toBeUndefined()
  return Lists.parse(body)
}
const coverage = async (query: string) =>
  Coverage.parse(await (await fetch(`${app.url}/api/coverage?${query}`)).json())
const ids = ({ rows }: Lists) => rows.map(({ id }) => id)
const of = ({ rows }: Lists, id: string) => rows.find((row) => row.id === id)

describe('the list found without the whole matrix, for whoever can wait for the counts', () => {
  test.each([
    'asOf=2020-11-06',
    'asOf=2020-12-01',
    'asOf=2020-11-06&by=victoria-atkins',
    'asOf=2020-11-06&by=home-office',
    'asOf=2020-11-06&from=2020-11-02&to=2020-11-08',
  ])('has the rows and sentences it has with it, about every harm area: %s', async (scope) => {
    const alone = await listen(
      createApp({ database: app.database, log: pino({ level: 'silent' }), allowedHosts: [] }),
      { port: 0, host: '127.0.0.1' },
    )
    try {
      const areas = (await coverage(scope)).columns
      expect(areas.length).toBeGreaterThan(5)
      const sooner = new Map<string, Lists>()
      for (const { id } of areas)
        sooner.set(id, await ask(`${scope}&about=${id}&counts=later&limit=200`, alone.address))
      let found = 0
      for (const { id, name } of areas) {
        const whole = await ask(`${scope}&about=${id}&limit=200`)
        const { counts, ...rest } = whole
        found += whole.total
        expect(counts?.['none-recorded'], name).toBe(whole.total)
        // An empty list says why, which takes the matrix: from then on it is at hand.
        const { counts: _, ...told } = sooner.get(id) ?? {}
        expect(told, name).toEqual(rest)
      }
      expect(found).toBeGreaterThan(10)
      expect([...sooner.values()].some(({ counts, total }) => total > 0 && !counts)).toBe(true)
    } finally {
      await alone.close()
    }
  })

  test('turns its pages and seeks a name as the other does', async () => {
    const scope = 'asOf=2020-11-06&about=domestic-abuse&limit=2'
    const alone = await listen(
      createApp({ database: app.database, log: pino({ level: 'silent' }), allowedHosts: [] }),
      { port: 0, host: '127.0.0.1' },
    )
    try {
      for (const besides of ['cursor=2', 'find=commissioner']) {
        const sooner = await ask(`${scope}&${besides}&counts=later`, alone.address)
        const { counts: _, ...whole } = await ask(`${scope}&${besides}`)
        expect(sooner).toEqual(whole)
        expect(sooner.total).toBeGreaterThan(0)
      }
    } finally {
      await alone.close()
    }
  })
})

describe('the seed as of 6 November 2020, by any government party, about domestic abuse', () => {
  const scope = 'asOf=2020-11-06&about=domestic-abuse'

  test('five discussions are planned for the week after', async () => {
    const planned = await ask(`${scope}&list=planned`)
    expect(ids(planned)).toEqual(['da-commissioner', 'karma-nirvana', 'npcc', 'pccs', 'safelives'])
    expect(of(planned, 'karma-nirvana')?.sentence).toBe(
      'Domestic abuse: a discussion is planned for the week of 9 November 2020.',
    )
    expect(of(planned, 'safelives')?.sentence).toBe(
      'Domestic abuse: a discussion is planned for the week of 9 November 2020; last met on 10 April 2020 (inferred).',
    )
    expect(of(planned, 'npcc')?.sentence).toContain('is planned for the week of 9 November 2020 (inferred)')
    expect(of(planned, 'karma-nirvana')?.citations).toEqual([
      {
        document: '2020-11-06-weekly-update',
        title: 'Weekly update from the Minister for Safeguarding to the Home Secretary',
        date: '2020-11-06',
        locator: 'Hidden Harms Winter Preparedness, paragraph after item 1',
      },
    ])
  })

  test('SafeLives, Refuge and the others met are not among those with no meeting recorded', async () => {
    const none = await ask(`${scope}&list=none-recorded`)
    for (const met of ['safelives', 'refuge', 'womens-aid', 'respect']) expect(ids(none)).not.toContain(met)
    expect(ids(none)).toContain('da-commissioner')
    expect(of(none, 'galop')?.sentence).toBe('Domestic abuse: no meeting recorded.')
    for (const row of none.rows) expect(row.citations.length, row.id).toBeGreaterThan(0)
    expect(none.evidence.sentence).toMatch(/^Based on 2 documents/)
    expect(none.counts?.['none-recorded']).toBe(none.total)
  })

  test("the Victims' Commissioner is mentioned only, which is inferred", async () => {
    const mentioned = await ask(`${scope}&list=mentioned`)
    expect(ids(mentioned)).toEqual(['victims-commissioner'])
    expect(mentioned.rows[0]?.sentence).toMatch(
      /^Domestic abuse: mentioned only: .*date not given \(inferred\)\.$/,
    )
  })

  test('by Victoria Atkins, SafeLives was not met', async () => {
    const byAtkins = await ask(`${scope}&list=none-recorded&by=victoria-atkins`)
    expect(of(byAtkins, 'safelives')?.sentence).toBe(
      'Domestic abuse: no meeting recorded with Victoria Atkins; a discussion with Victoria Atkins is planned for the week of 9 November 2020.',
    )
    expect(ids(byAtkins)).not.toContain('refuge')
  })
})

test('on 1 December 2020 no document says whether what was planned took place', async () => {
  const overdue = await ask('asOf=2020-12-01&list=outcome-not-recorded')
  expect(ids(overdue)).toEqual(['da-commissioner', 'karma-nirvana', 'npcc', 'pccs', 'safelives'])
  expect(of(overdue, 'karma-nirvana')?.sentence).toMatch(
    /^Domestic abuse: a discussion was planned for the week of 9 November 2020; no loaded document says whether it took place\. .*no meeting recorded\.$/,
  )
  expect(overdue.counts?.planned).toBe(0)
})

test('before the first document nothing was planned, and the list says why it is empty', async () => {
  const before = await ask('asOf=2020-04-01&list=planned')
  expect(before.rows).toEqual([])
  expect(before.because).toBe(
    'No document is loaded before 10 April 2020, so nothing was known on 1 April 2020.',
  )
})

test('pages follow one another, and a name finds its organisation', async () => {
  const first = await ask('asOf=2020-11-06&limit=20')
  expect(first.total).toBeGreaterThan(40)
  const second = await ask(`asOf=2020-11-06&limit=20&cursor=${first.cursor}`)
  expect(ids(second)).toHaveLength(20)
  expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([])
  expect(ids(await ask('asOf=2020-11-06&find=karma'))).toEqual(['karma-nirvana'])
  expect((await ask('asOf=2020-11-06&find=zzz')).because).toMatch(/name with “zzz”/)
})

test('a harm area or a list that is not there is refused', async () => {
  for (const query of ['about=nonsense', 'list=nonsense', 'by=nobody'])
    expect((await fetch(`${app.url}/api/coverage/lists?${query}`)).status, query).toBe(400)
})

test('the file holds every row with its scope and evidence, and nothing a spreadsheet runs', async () => {
  await given(app.database, {
    liaison: 1,
    organisations: [
      { id: 'equals', name: '=1+1', kind: 'charity', side: 'external', worksOn: [{ harmArea: 'stalking' }] },
    ],
  })
  const response = await fetch(`${app.url}/api/coverage/lists/file?asOf=2020-11-06&about=stalking`)
  expect(response.headers.get('content-type')).toMatch(/^text\/csv/)
  const [headings, ...rows] = (await response.text()).trim().split('\r\n')
  expect(headings).toMatch(/Organisation,.*,As of,.*Evidence/)
  expect(rows.find((row) => row.includes('equals'))).toMatch(/^'=1\+1,equals,/)
  for (const row of rows) expect(row).toContain('Based on 2 documents')
})

describe('a reason for no contact', () => {
  const json = { 'content-type': 'application/json' }
  const send = (method: string, path: string, body?: unknown, url = app.url) =>
    fetch(`${url}/api${path}`, {
      method,
      ...(body === undefined ? {} : { headers: json, body: JSON.stringify(body) }),
    })
  const list = 'asOf=2020-11-06&about=domestic-abuse&list=planned'
  const reasonsOf = async (id: string, url = app.url) => of(await ask(list, url), id)?.reasons
  const give = async () => {
    const body = {
      organisation: 'pccs',
      harmArea: 'domestic-abuse',
      reason: 'pre-election',
      known: '2020-11-01',
    }
    return WrittenReason.parse(await (await send('POST', '/reasons', body)).json())
  }

  test('is saved, shown, changed, deleted, and each of it undone', async () => {
    const saved = await give()
    expect(await reasonsOf('pccs')).toMatchObject([
      { reason: 'pre-election', known: '2020-11-01', harmArea: { id: 'domestic-abuse' } },
    ])
    const seen = saved.seq
    const changed = await send('PUT', `/reasons/${saved.id}`, {
      seen,
      reason: 'not-sought',
      note: 'After May',
    })
    const { seq } = WrittenReason.parse(await changed.json())
    expect(await reasonsOf('pccs')).toMatchObject([{ reason: 'not-sought', note: 'After May' }])
    expect((await send('PUT', `/reasons/${saved.id}`, { seen, note: '' })).status).toBe(409)
    const deleted = WrittenReason.parse(
      await (await send('DELETE', `/reasons/${saved.id}?seen=${seq}`)).json(),
    )
    expect(await reasonsOf('pccs')).toEqual([])
    await send('POST', `/changes/${deleted.seq}/undo`, {})
    expect(await reasonsOf('pccs')).toMatchObject([{ reason: 'not-sought' }])
    await send('POST', `/changes/${seq}/undo`, {})
    expect(await reasonsOf('pccs')).toMatchObject([{ reason: 'pre-election' }])
    await send('POST', `/changes/${saved.seq}/undo`, {})
    expect(await reasonsOf('pccs')).toEqual([])
  })

  test('is not there for who may not see reasons: not in lists, pages, pictures or the record', async () => {
    const { id } = await give()
    expect(await reasonsOf('pccs', open.address)).toEqual([])
    expect((await ask(list, open.address)).mayGiveReasons).toBe(false)
    const refused = await send('POST', '/reasons', { organisation: 'pccs', reason: 'declined' }, open.address)
    expect(refused.status).toBe(404)
    expect((await send('DELETE', `/reasons/${id}?seen=99999`, undefined, open.address)).status).toBe(404)
    expect((await fetch(`${app.url}/api/entries/${id}`)).status).toBe(404)
    expect(await (await fetch(`${app.url}/api/entries/pccs`)).text()).not.toContain('pre-election')
    expect(await exported(app.database)).not.toContain('pre-election')
    const part = await send('POST', '/record/part', { ids: ['pccs', id] })
    expect(await part.text()).not.toContain('pre-election')
    const file = await fetch(`${app.url}/api/coverage/lists/file?${list}`)
    expect(await file.text()).not.toContain('pre-election')
  })

  test('is neither taken away nor brought back by undoing for who may not see reasons', async () => {
    const saved = await give()
    const undo = async (seq: number, url = app.url) =>
      (await send('POST', `/changes/${seq}/undo`, {}, url)).status
    const there = async () => (await reasonsOf('pccs'))?.some(({ id }) => id === saved.id)
    const none = await undo(99_999, open.address)
    expect(await undo(saved.seq, open.address)).toBe(none)
    expect(await there()).toBe(true)
    const deleted = WrittenReason.parse(
      await (await send('DELETE', `/reasons/${saved.id}?seen=${saved.seq}`)).json(),
    )
    expect(await undo(deleted.seq, open.address)).toBe(none)
    expect(await undo(saved.seq, open.address)).toBe(none)
    expect(await there()).toBe(false)
    expect(await undo(deleted.seq)).toBe(200)
    expect(await there()).toBe(true)
  })

  test('is in the record of who may see it, and loads again', async () => {
    await give()
    let text = ''
    for await (const piece of exportRecord(app.database, { name: 'lead', may: ['open', 'reasons'] }))
      text += piece
    const { reasons } = JSON.parse(text)
    expect(reasons[0]).toMatchObject({
      organisation: 'pccs',
      harmArea: 'domestic-abuse',
      reason: 'pre-election',
    })
    const again = await given(app.database, { liaison: 1, reasons })
    expect(again).toMatchObject({ changed: [], created: [] })
  })

  test('is about an organisation that is there', async () => {
    const nobody = await send('POST', '/reasons', { organisation: 'nobody', reason: 'declined' })
    expect(nobody.status).toBe(400)
    const bad = await send('POST', '/reasons', { organisation: 'pccs', reason: 'unfriendly' })
    expect(bad.status).toBe(400)
  })
})
