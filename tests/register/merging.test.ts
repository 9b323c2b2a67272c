import { describe, expect, test } from 'vitest'
import { Written } from '../../graph-schema/api/changes.ts'
import { History } from '../../graph-schema/api/history.ts'
import { Duplicates, MergePreview, Register } from '../../graph-schema/api/registerList.ts'
import { load } from '../../server/record/record.ts'
import { duplicatePairs } from '../../server/register/list/duplicatePairs.ts'
import { exported } from '../support/record.ts'
import { requests } from '../support/requests.ts'
import { withSeed } from '../support/withSeed.ts'

const twice = {
  liaison: 1,
  organisations: [
    {
      id: 'safe-lives-again',
      name: 'Safe Lives',
      kind: 'charity',
      side: 'external',
      aliases: ['Safe-Lives UK'],
    },
    { id: 'harbour-one', name: 'Harbour Lights Trust', kind: 'charity', side: 'external' },
    { id: 'lighthouse', name: 'Lighthouse Trust', kind: 'charity', side: 'external' },
  ],
  meetings: [
    {
      id: 'call-again',
      title: 'Call with Safe Lives',
      kind: 'call',
      when: { from: '2020-10-01', to: '2020-10-01', precision: 'day' },
      status: 'held',
      parties: [{ organisation: 'safe-lives-again' }, { person: 'victoria-atkins' }],
    },
  ],
}

const { app } = withSeed(({ database }) =>
  load(database, { by: 'tests', why: 'Load the same body twice' }, [
    { name: 'twice.json', text: JSON.stringify(twice) },
  ]),
)

const { send, ask } = requests(app)

describe('the register', () => {
  const register = async (query: string) => Register.parse(await ask(`register?${query}`))
  const names = ({ rows }: Register) => rows.map(({ entry }) => entry.name)

  test('is found by words of a name, by kind, side and what is worked on, a page at a time', async () => {
    expect(names(await register('find=karma nirv'))).toEqual(['Karma Nirvana'])
    const aid = await register("find=women's aid")
    expect(aid.rows.map(({ entry }) => entry.id)).toContain('womens-aid')
    expect((await register('find=%22%3F%3F')).total).toBe(0)
    const charities = await register('type=organisation&kind=charity&limit=3')
    expect(charities.rows).toHaveLength(3)
    expect(charities.total).toBeGreaterThan(3)
    const next = await register('type=organisation&kind=charity&limit=3&offset=3')
    expect(names(next)).not.toEqual(names(charities))
    expect(names(await register('type=person&side=government&limit=200'))).toContain('Victoria Atkins')
    expect(names(await register('about=domestic-abuse&limit=200'))).toContain('Refuge')
  })
})

describe('those that may be the same', () => {
  const found = async () => Duplicates.parse(await ask('register/duplicates?limit=200'))

  test('are proposed with why, and a name that only shares a word is not', async () => {
    const { duplicates, looked, of } = await found()
    expect(looked).toBe(of)
    const pairs = duplicates.map(({ one, other }) => [one.entry.id, other.entry.id].toSorted().join(' '))
    expect(pairs).toContain('safe-lives-again safelives')
    expect(pairs).not.toContain('harbour-one lighthouse')
    // Departments that followed one another under one name are not the same.
    expect(pairs.filter((pair) => pair.includes('dcms'))).toEqual([])
    const pair = duplicates.find(({ one, other }) =>
      [one, other].some(({ entry }) => entry.id === 'safe-lives-again'),
    )
    expect(pair).toMatchObject({ sure: true, because: expect.stringContaining('Safe Lives') })
  })

  test('are not proposed again once a person says they are not the same, until that is undone', async () => {
    const before = await exported(app().database)
    const pair = { one: 'safe-lives-again', other: 'safelives' }
    const ids = async () =>
      (await found()).duplicates.flatMap(({ one, other }) => [one.entry.id, other.entry.id])
    const apart = Written.parse(await (await send('POST', 'register/duplicates/apart', pair)).json())
    expect(apart.done).toBe('Remembered: “Safe Lives” and “SafeLives” are not the same')
    expect(await ids()).not.toContain('safe-lives-again')
    expect(await exported(app().database)).toBe(before)
    await send('POST', `changes/${apart.seq}/undo`, {})
    expect(await ids()).toContain('safe-lives-again')
    expect((await send('POST', 'register/duplicates/apart', { one: 'refuge', other: 'refuge' })).status).toBe(
      400,
    )
  })

  test('merging shows what moves and what differs, is told of, and can be taken apart again', async () => {
    const before = await exported(app().database)
    const preview = MergePreview.parse(await ask('entries/safe-lives-again/merge?into=safelives'))
    expect(preview).toMatchObject({ stays: { id: 'safelives' }, goes: { id: 'safe-lives-again' } })
    expect(preview.moves.map(({ count }) => count)).toEqual([1])
    expect(preview.differ).toContainEqual({ field: 'Name', before: ['SafeLives'], after: ['Safe Lives'] })

    const into = { into: 'safelives', seen: preview.seq, why: 'One charity' }
    const merged = Written.parse(await (await send('POST', 'entries/safe-lives-again/merge', into)).json())
    expect(merged).toMatchObject({ id: 'safelives', done: 'Merged: “Safe Lives” is now “SafeLives”' })
    expect(await ask('entries/safe-lives-again')).toMatchObject({ entry: { id: 'safelives' } })
    const { absorbed } = History.parse(await ask('entries/safelives/history'))
    expect(absorbed).toEqual([{ id: 'safe-lives-again', name: 'Safe Lives' }])
    expect(
      (await found()).duplicates.flatMap(({ one, other }) => [one.entry.id, other.entry.id]),
    ).not.toContain('safe-lives-again')

    const apart = await send('DELETE', 'entries/safe-lives-again/merge')
    expect(apart.status).toBe(200)
    expect(await exported(app().database)).toEqual(before)
  })

  test.each([
    ['a person and a body', 'victoria-atkins', 'refuge', 400],
    ['one and itself', 'refuge', 'refuge', 400],
    ['one that is not there', 'nobody', 'refuge', 404],
  ])('%s are not merged', async (_, id, into, status) => {
    expect((await send('POST', `entries/${id}/merge`, { into, seen: 1_000 })).status).toBe(status)
  })

  test('a word that very many names have is not reason enough to compare all with all', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      id: `trust-${at}`,
      person: false,
      names: [`Number ${at} Community Trust`],
    }))
    const same = { id: 'again', person: false, names: ['Number 7 Community Trust'] }
    expect(await duplicatePairs([...many, same])).toEqual([
      expect.objectContaining({ one: 'trust-7', other: 'again', sure: true }),
    ])
  })
})
