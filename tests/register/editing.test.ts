import { describe, expect, test } from 'vitest'
import { Written } from '../../graph-schema/api/changes.ts'
import { Editable } from '../../graph-schema/api/editing.ts'
import { History } from '../../graph-schema/api/history.ts'
import { Facts } from '../../graph-schema/api/register.ts'
import { rebuild } from '../../server/record/record.ts'
import { engagements, exported } from '../support/record.ts'
import { requests } from '../support/requests.ts'
import { withSeed } from '../support/withSeed.ts'

const { app } = withSeed()

const { send, ask } = requests(app)
const editable = async (id: string) => Editable.parse(await ask(`entries/${id}/edit`))
const facts = async (id: string) => Facts.parse(await ask(`entries/${id}`))
const historyOf = async (id: string) => History.parse(await ask(`entries/${id}/history`))
const undo = (seq: number) => send('POST', `changes/${seq}/undo`, {})

async function written(method: string, path: string, body: unknown) {
  const response = await send(method, path, body)
  const text = await response.text()
  expect([200, 201], text).toContain(response.status)
  return Written.parse(JSON.parse(text))
}
const refused = async (method: string, path: string, body: unknown) => {
  const response = await send(method, path, body)
  return { status: response.status, message: (await response.json()).error.message as string }
}

const note = { note: { date: '2020-12-01', text: 'Told by telephone.' } }

/** Refuge as a form would send it back. */
async function refuge(more: object = {}) {
  const { entry, seq } = await editable('refuge')
  if (entry.type !== 'organisation') throw new Error('Refuge is an organisation')
  const { name, kind, side, aliases = [], worksOn = [], memberOf = [] } = entry
  return {
    fields: {
      type: 'organisation',
      name,
      kind,
      side,
      aliases,
      worksOn: worksOn.map(({ harmArea }) => harmArea),
      memberOf: memberOf.map(({ organisation, from, to }) => ({ organisation, from, to })),
      ...more,
    },
    source: note,
    seen: seq,
  }
}

describe('editing the register', () => {
  test('a new alias is kept with why and by whom, and what was there keeps where it was said', async () => {
    const before = await exported(app().database)
    const was = await facts('refuge')
    const body = { ...(await refuge({ aliases: ['Refuge UK'] })), why: 'They sign their letters so' }
    const done = await written('PUT', 'entries/refuge', body)
    expect(done).toMatchObject({ id: 'refuge', done: 'Changed: “Refuge”', undo: true })
    const now = await facts('refuge')
    expect(now.particulars).toContainEqual({ name: 'Also known as', value: 'Refuge UK' })
    const worksOn = (all: Facts) => all.groups.find(({ link }) => link === 'WORKS_ON')?.facts
    expect(worksOn(now)?.map(({ other, citations }) => [other.id, citations.length])).toEqual(
      worksOn(was)?.map(({ other, citations }) => [other.id, citations.length]),
    )
    const { changes } = await historyOf('refuge')
    expect(changes[0]).toMatchObject({
      why: 'They sign their letters so',
      made: false,
      entries: 2,
      lines: [{ field: 'Also known as', after: ['Refuge UK'] }, { field: 'Source' }],
    })
    expect(changes[0]?.inTheWay).toBeUndefined()
    await undo(done.seq)
    expect(await exported(app().database)).toEqual(before)
    const { changes: after } = await historyOf('refuge')
    expect(after.map(({ why }) => why)).toEqual([
      'Undo: They sign their letters so',
      'They sign their letters so',
      'Load the seed',
    ])
    expect(after[1]?.inTheWay).toMatch(/^It was undone by/)
    expect(after[2]?.inTheWay).toMatch(/changed again by|entries together/)
  })

  test('who changed it first is told, and nothing is lost', async () => {
    const body = await refuge({ aliases: ['Refuge UK'] })
    const done = await written('PUT', 'entries/refuge', body)
    expect(
      await refused('PUT', 'entries/refuge', { ...body, fields: { ...body.fields, aliases: ['R'] } }),
    ).toMatchObject({
      status: 409,
      message: expect.stringContaining('after you opened this page'),
    })
    await undo(done.seq)
  })

  test('a person is added with a post and goes again', async () => {
    const before = await exported(app().database)
    const done = await written('POST', 'entries', {
      fields: {
        type: 'person',
        name: 'Jo Example',
        aliases: [],
        posts: [{ title: 'Head of Policy', organisation: 'refuge', from: '2020-01-01' }],
      },
      source: note,
    })
    const added = await facts(done.id)
    expect(added.groups.find(({ link }) => link === 'HELD_POST')?.facts[0]).toMatchObject({
      other: { id: 'refuge' },
      detail: expect.stringContaining('Head of Policy'),
      citations: [{ quote: 'Told by telephone.' }],
    })
    await undo(done.seq)
    expect(await exported(app().database)).toEqual(before)
  })

  test('a meeting is put right: its derived links follow, and undo brings it back', async () => {
    const id = '2020-11-06-safelives'
    const before = await exported(app().database)
    const { entry, seq } = await editable(id)
    if (entry.type !== 'meeting') throw new Error('it is a meeting')
    const parties = (entry.parties ?? []).map(({ citations: _, basis: __, because: ___, ...taking }) => {
      const { as, attendance, onBehalfOf } = taking
      return { party: 'person' in taking ? taking.person : taking.organisation, as, attendance, onBehalfOf }
    })
    const done = await written('PUT', `entries/${id}`, {
      fields: {
        type: 'meeting',
        title: entry.title,
        kind: 'call',
        when: { from: '2020-11-12', to: '2020-11-12', precision: 'day' },
        statuses: [
          ...(entry.statuses ?? []).map(({ status, known }) => ({ status, known })),
          { status: 'held', known: '2020-12-01' },
        ],
        parties: [...parties, { party: 'respect', attendance: 'present' }],
        harmAreas: (entry.harmAreas ?? []).map((area) => area.id),
      },
      source: note,
      seen: seq,
    })
    expect(await facts(id)).toMatchObject({ status: 'held', when: { from: '2020-11-12' } })
    const { changes } = await historyOf(id)
    expect(changes[0]?.lines.find(({ field }) => field === 'Who took part')?.after).toEqual([
      'Respect, present',
    ])
    expect(changes[0]?.lines.find(({ field }) => field === 'When')).toMatchObject({
      after: ['12 November 2020'],
    })
    const derived = await engagements(app().database)
    await rebuild(app().database)
    expect(await engagements(app().database)).toEqual(derived)
    await undo(done.seq)
    expect(await exported(app().database)).toEqual(before)
  })

  test.each([
    ['an organisation there is not', { memberOf: [{ organisation: 'none' }] }, 'There is no organisation'],
    [
      'a membership that ends before it begins',
      { memberOf: [{ organisation: 'respect', from: '2020-02-01', to: '2020-01-01' }] },
      'before the day it began',
    ],
    ['no name', { name: ' ' }, 'name'],
  ])('%s is refused with why', async (_, more, why) => {
    const { status, message } = await refused('PUT', 'entries/refuge', await refuge(more))
    expect(status).toBe(400)
    expect(message).toContain(why)
  })
})
