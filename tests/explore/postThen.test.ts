import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../server/database/database.ts'
import { graph } from '../../server/explore/explore.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'
import { given, officer } from '../support/record.ts'

const meeting = (id: string, date: string, party: Record<string, string>) => ({
  id,
  title: id,
  kind: 'meeting',
  when: { from: date, to: date, precision: 'day' },
  status: 'held',
  parties: [party, { organisation: 'refuge' }],
})

const record = {
  liaison: 1,
  organisations: [
    { id: 'home-office', name: 'Home Office', kind: 'department', side: 'government' },
    { id: 'number-10', name: 'Prime Minister’s Office', kind: 'department', side: 'government' },
    { id: 'dfe', name: 'Department for Education', kind: 'department', side: 'government' },
    { id: 'refuge', name: 'Refuge', kind: 'charity', side: 'external' },
  ],
  people: [
    {
      id: 'theresa-may',
      name: 'Theresa May',
      posts: [
        { title: 'Home Secretary', organisation: 'home-office', from: '2010-05-12', to: '2016-07-13' },
        { title: 'Prime Minister', organisation: 'number-10', from: '2016-07-14', to: '2019-07-24' },
      ],
    },
  ],
  meetings: [
    meeting('opposition', '2009-03-02', { person: 'theresa-may' }),
    meeting('home-secretary', '2012-03-05', { person: 'theresa-may' }),
    meeting('for-education', '2013-06-03', { person: 'theresa-may', onBehalfOf: 'dfe' }),
    meeting('prime-minister', '2018-11-05', { person: 'theresa-may' }),
  ],
}

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await wipe(database)
  await given(database, record)
}, 240_000)

describe('a minister who has held several posts', () => {
  const belongsIn = async (period: { from?: string; to?: string }, ids = ['theresa-may', 'refuge']) => {
    const { nodes } = await graph(database, officer, { ids, limit: 100, ...period })
    const { belongs } = nodes.find(({ id }) => id === 'theresa-may') ?? {}
    return [belongs?.role, belongs?.body?.name, belongs?.department?.name]
  }

  test('is with the Home Office where the meetings drawn are hers as Home Secretary', async () => {
    expect(await belongsIn({ from: '2012-01-01', to: '2012-12-31' })).toEqual([
      'Home Secretary',
      'Home Office',
      'Home Office',
    ])
  })

  test('is with the body of the latest meeting drawn where there are several', async () => {
    const now = ['Prime Minister', 'Prime Minister’s Office', 'Prime Minister’s Office']
    expect(await belongsIn({})).toEqual(now)
    expect(await belongsIn({ from: '2012-01-01' })).toEqual(now)
  })

  test('is with the body she is said to have acted for, though she held no post there', async () => {
    const [role, body] = await belongsIn({ from: '2013-01-01', to: '2013-12-31' })
    expect([role, body]).toEqual([undefined, 'Department for Education'])
  })

  test('is by herself where she held no post at the time of the meetings drawn', async () => {
    expect(await belongsIn({ to: '2009-12-31' })).toEqual([undefined, undefined, undefined])
  })

  test('with no meeting drawn, is with the body of the post last held', async () => {
    expect((await belongsIn({}, ['theresa-may']))[1]).toBe('Prime Minister’s Office')
  })
})
