import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { UndoneChange } from '../../graph-schema/api/changes.ts'
import { Changes, DeletedView, SavedView, Sources, Views } from '../../graph-schema/api/views.ts'
import { RecordFile } from '../../graph-schema/record.ts'
import { findHistory } from '../../server/record/record.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { wipe } from '../support/neo4j.ts'
import { exported, given, officer } from '../support/record.ts'

let app: TestApp
let seed: string
beforeAll(async () => {
  app = await seededApp()
  seed = await exported(app.database)
}, 300_000)
afterAll(() => app.stop())

const ask = async (path: string) => (await fetch(`${app.url}/api/${path}`)).json()
const put = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const seqNow = async () => (await ask('health')).seq as number

const address = '?ids=refuge,victoria-atkins'
async function saved(more: Record<string, unknown> = {}): Promise<SavedView> {
  const response = await put('POST', 'views', { name: 'Refuge', address, seq: await seqNow(), ...more })
  expect(response.status).toBe(201)
  return SavedView.parse(await response.json())
}
const problem = async (response: Response) => ({
  status: response.status,
  code: (await response.json()).error.code,
})
const remove = async ({ id, changed }: SavedView) =>
  DeletedView.parse(await (await put('DELETE', `views/${id}?seen=${changed}`)).json())

beforeEach(async () => {
  for (const { id, changed } of Views.parse(await ask('views')).views)
    await put('DELETE', `views/${id}?seen=${changed}`)
})

describe('a saved view', () => {
  test('is kept with its name, note and picture, and listed without the picture', async () => {
    const view = await saved({ note: 'For Monday' })
    expect(view).toMatchObject({ name: 'Refuge', note: 'For Monday', address })
    expect(view.id).toMatch(/^view\.refuge\./)
    expect(SavedView.parse(await ask(`views/${view.id}`))).toEqual(view)
    const { views, total } = Views.parse(await ask('views'))
    expect(total).toBe(1)
    expect(views[0]).toMatchObject({ id: view.id, name: 'Refuge', changed: view.changed })
    expect(await ask('views').then(JSON.stringify)).not.toContain('ids=')
  })

  test('has a history, and deleting it can be undone', async () => {
    const view = await saved()
    const renamed = await put('PUT', `views/${view.id}`, { seen: view.changed, name: 'Refuge, November' })
    const now = SavedView.parse(await renamed.json())
    expect([now.name, now.seq]).toEqual(['Refuge, November', view.seq])
    const { seq } = await remove(now)
    expect((await fetch(`${app.url}/api/views/${view.id}`)).status).toBe(404)
    const undone = UndoneChange.parse(await (await put('POST', `changes/${seq}/undo`, {})).json())
    expect(undone.created).toEqual([view.id])
    expect(undone.kept).toEqual([])
    expect(SavedView.parse(await ask(`views/${view.id}`))).toMatchObject({
      name: 'Refuge, November',
      seq: view.seq,
    })
    const history = await findHistory(app.database, officer, view.id)
    expect(history.map(({ why }) => why)).toContain('Change the view “Refuge”')
  })

  test('saved over by somebody else meanwhile: the second is told, and nothing of the first is lost', async () => {
    const view = await saved()
    const first = await put('PUT', `views/${view.id}`, { seen: view.changed, note: 'mine' })
    expect(first.status).toBe(200)
    const second = await put('PUT', `views/${view.id}`, { seen: view.changed, note: 'yours' })
    expect(await problem(second)).toEqual({ status: 409, code: 'conflict' })
    expect(SavedView.parse(await ask(`views/${view.id}`)).note).toBe('mine')
    const stale = await put('DELETE', `views/${view.id}?seen=${view.changed}`)
    expect(await problem(stale)).toEqual({ status: 409, code: 'conflict' })
  })

  test('is nowhere but among the saved views', async () => {
    const { id } = await saved({ name: 'Zebra crossing' })
    expect((await ask('search?q=zebra')).results).toEqual([])
    expect((await ask(`graph?ids=${id},refuge`)).missing).toEqual([id])
    expect((await fetch(`${app.url}/api/entries/${id}`)).status).toBe(404)
    expect((await fetch(`${app.url}/api/entries/${id}/neighbours`)).status).toBe(404)
    expect((await fetch(`${app.url}/api/paths?a=${id}&b=refuge`)).status).toBe(404)
    const { documents, meetings } = await ask('evidence')
    expect([documents, meetings]).toEqual([2, 24])
  })

  test.each([
    ['no name', { name: ' ' }],
    ['a name too long', { name: 'x'.repeat(101) }],
    ['a note too long', { note: 'x'.repeat(2_001) }],
    ['an address too long', { address: `?ids=${'x'.repeat(100_001)}` }],
    ['an address that is not one', { address: 'javascript:alert(1)' }],
    ['an address with markup', { address: '?ids=<script>' }],
    ['a seq that is none', { seq: -1 }],
    ['something more', { owner: 'me' }],
  ])('with %s is refused', async (_, more) => {
    const response = await put('POST', 'views', { name: 'Refuge', address, seq: 1, ...more })
    expect(await problem(response)).toEqual({ status: 400, code: 'invalid-input' })
    expect(Views.parse(await ask('views')).total).toBe(0)
  })

  test('that is not there, or is no view, is not found', async () => {
    for (const id of ['no-such', 'refuge', '%3Cscript%3E']) {
      expect((await fetch(`${app.url}/api/views/${id}`)).status).toBe(404)
      expect((await put('PUT', `views/${id}`, { seen: 9_999, name: 'x' })).status).toBe(404)
      expect((await put('DELETE', `views/${id}?seen=9999`)).status).toBe(404)
    }
    expect((await put('DELETE', 'views/refuge')).status).toBe(400)
  })
})

describe('only this page writes', () => {
  const view = { name: 'Refuge', address, seq: 1 }

  test.each([
    ['POST', 'views', view],
    ['PUT', 'views/x', { seen: 1, name: 'x' }],
    ['DELETE', 'views/x?seen=1', undefined],
    ['POST', 'changes/1/undo', {}],
  ])('a page of another site cannot %s %s', async (method, path, body) => {
    const response = await put(method, path, body, { origin: 'http://evil.example' })
    expect(await problem(response)).toEqual({ status: 403, code: 'not-this-address' })
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'what a form sends (%s) is refused',
    async (type) => {
      const response = await put('POST', 'views', view, { 'content-type': type })
      expect(await problem(response)).toEqual({ status: 415, code: 'not-json' })
    },
  )

  test('undoing a change that is not there says so', async () => {
    expect(await problem(await put('POST', 'changes/99999/undo', {}))).toMatchObject({ status: 422 })
    expect(await problem(await put('POST', 'changes/x/undo', {}))).toMatchObject({ status: 400 })
  })
})

describe('the record', () => {
  test('without views is the same bytes as before there were views; with one it loads back the same', async () => {
    expect(await exported(app.database)).toBe(seed)
    const view = await saved({ note: 'x' })
    const withView = await exported(app.database)
    expect(RecordFile.parse(JSON.parse(withView)).views?.map(({ id }) => id)).toEqual([view.id])
    const before = await seqNow()
    await given(app.database, withView)
    expect(await seqNow()).toBe(before)
  })
})

describe('what changed since', () => {
  const since = async (seq: number, ids: string, filters = '') =>
    Changes.parse(await ask(`graph/changes?ids=${ids}&since=${seq}${filters}`))
  const call = (id: string, more: Record<string, unknown> = {}) => ({
    id,
    title: 'Another call with Refuge',
    kind: 'call',
    when: { from: '2020-11-05', to: '2020-11-05', precision: 'day' },
    status: 'held',
    parties: [{ organisation: 'refuge' }, { person: 'victoria-atkins' }],
    citations: [{ document: '2020-11-06-weekly-update', locator: 'made up' }],
    ...more,
  })

  test('new and changed meetings among those shown, changed entries, and what is gone', async () => {
    const start = await seqNow()
    const ids = 'refuge,victoria-atkins,no-such'
    expect(await since(start, ids)).toMatchObject({
      newMeetings: { total: 0 },
      changedMeetings: { total: 0 },
      changed: { total: 0 },
      missing: ['no-such'],
    })
    await given(app.database, {
      liaison: 1,
      meetings: [
        call('test-call'),
        { id: '2020-11-06-refuge-call', summary: 'Changed by a test.' },
        call('test-elsewhere', { parties: [{ organisation: 'respect' }, { person: 'priti-patel' }] }),
      ],
      organisations: [
        { id: 'refuge', serves: 'Changed by a test' },
        { id: 'respect', serves: 'Changed by a test' },
      ],
    })
    const found = await since(start, ids)
    const named = (listed: Changes['changed']) => listed.first.map(({ id }) => id)
    expect(named(found.newMeetings)).toEqual(['test-call'])
    expect(named(found.changedMeetings)).toEqual(['2020-11-06-refuge-call'])
    expect(named(found.changed)).toEqual(['refuge'])
    expect((await since(start, ids, '&status=planned')).newMeetings.total).toBe(0)
    expect((await since(await seqNow(), ids)).newMeetings.total).toBe(0)
    await put('POST', `changes/${await seqNow()}/undo`, {})
  })

  test('is bounded', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => `a${at}`).join(',')
    expect((await fetch(`${app.url}/api/graph/changes?ids=${many}&since=1`)).status).toBe(400)
  })
})

describe('a part of the record', () => {
  const part = async (ids: string[]) => {
    const response = await put('POST', 'record/part', { ids })
    expect(response.status).toBe(200)
    return RecordFile.parse(await response.json())
  }

  test('has what is asked for whole, and of others only what a reference needs', async () => {
    const record = await part(['refuge', '2020-11-06-refuge-call'])
    const atkins = record.people?.find(({ id }) => id === 'victoria-atkins')
    expect(atkins).toEqual({ id: 'victoria-atkins', name: 'Victoria Atkins' })
    expect(record.meetings?.map(({ id }) => id)).toEqual(['2020-11-06-refuge-call'])
    expect(record.organisations?.find(({ id }) => id === 'refuge')?.worksOn?.length).toBeGreaterThan(0)
    expect(record.harmAreas?.map(({ id }) => id)).toContain('domestic-abuse')
    const areas = new Set(record.harmAreas?.map(({ id }) => id))
    for (const { partOf = [] } of record.harmAreas ?? []) for (const id of partOf) expect(areas).toContain(id)
    expect(record.points ?? record.commitments ?? record.plan).toBeUndefined()
  })

  test('asks for no more than it may, and knows no views', async () => {
    const many = Array.from({ length: 6_001 }, (_, at) => `a${at}`)
    expect((await put('POST', 'record/part', { ids: many })).status).toBe(400)
    const view = await saved()
    expect(await part([view.id, 'no-such'])).toEqual({ liaison: 1 })
  })

  test('the documents it rests on bear their markings', async () => {
    await given(app.database, {
      liaison: 1,
      documents: [{ id: '2020-11-06-weekly-update', marking: 'OFFICIAL-SENSITIVE' }],
    })
    const { documents } = Sources.parse(
      await (await put('POST', 'graph/sources', { ids: ['2020-11-06-refuge-call'] })).json(),
    )
    expect(documents).toMatchObject([{ id: '2020-11-06-weekly-update', marking: 'OFFICIAL-SENSITIVE' }])
    await put('POST', `changes/${await seqNow()}/undo`, {})
  })

  /** Last: it empties the database. */
  test('loads by itself into an empty Liaison, however it is cut', async () => {
    const whole = RecordFile.parse(JSON.parse(await exported(app.database)))
    const ids = (list: readonly { id: string }[] | undefined) => (list ?? []).map(({ id }) => id)
    const everyone = [
      ...ids(whole.people),
      ...ids(whole.organisations),
      ...ids(whole.meetings),
      ...ids(whole.harmAreas),
    ]
    const cuts = [['victoria-atkins'], ids(whole.meetings), everyone]
    const parts = await Promise.all(cuts.map(part))
    for (const [at, record] of parts.entries()) {
      await wipe(app.database)
      await given(app.database, { ...record, exported: { Marking: 'OFFICIAL' } })
      const loaded = RecordFile.parse(JSON.parse(await exported(app.database)))
      const there = new Set([
        ...ids(loaded.people),
        ...ids(loaded.organisations),
        ...ids(loaded.meetings),
        ...ids(loaded.harmAreas),
      ])
      expect((cuts[at] ?? []).filter((id) => !there.has(id))).toEqual([])
    }
  })
})
